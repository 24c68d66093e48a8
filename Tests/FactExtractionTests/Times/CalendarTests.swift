import Testing

@testable import FactExtraction

@Suite struct CalendarTests {
  @Test(arguments: [
    ("Năm 2021, xã vận động được 35 hộ hiến đất; làm 4 km đường.", ["2021", "2021"]),
    ("Từ năm 2012 - 2020, huyện mở 15 lớp.", ["2012-2020"]),
    ("Từ năm 2012 đến năm 2020, huyện mở 15 lớp.", ["2012-2020"]),
    ("Từ năm 2015 đến nay, huyện mở 15 lớp.", ["2015-nay"]),
    ("Tính đến tháng 10/2019, xã có 15 chi bộ.", ["2019"]),
    ("Tính đến tháng 9.2018, xã có 15 chi bộ.", ["2018"]),
    ("Trong quý I/2017 có 15 vụ việc.", ["2017"]),
    ("Xã xây 3 nhà văn hóa từ năm 2014.", ["2014"]),
    ("Giai đoạn 2016 – 2020 có 40 mô hình.", ["2016-2020"]),
    (
      "Năm 2018 xã đạt 19 tiêu chí, năm 2021 kết nạp 8 đảng viên; hiện còn 20 hộ nghèo.",
      ["2018", "2021", nil]
    ),
    ("Năm 2020, xã có 30 mô hình. Trong đó 12 mô hình kinh tế.", ["2020", "2020"]),
    (
      "Kết quả năm 2023 của xã như sau. Có 9 đảng viên mới. Có 40 hộ thoát nghèo.",
      ["2023", "2023"]
    ),
    ("Kết quả năm 2023 của xã như sau. Hiện còn 40 hộ nghèo.", [nil]),
    ("Năm 2020, xã có 30 mô hình. Nay còn 12 mô hình.", ["2020", nil]),
  ])
  func `gives each figure the time named for it`(text: String, periods: [String?]) {
    #expect(SampleArticle.facts(text).metrics.map(\.period) == periods)
  }

  @Test(arguments: [
    "Nhiệm kỳ 2015 - 2020, xã có 15 chi bộ.", "So với năm 2015, giảm 15 hộ nghèo.",
    "Theo Chỉ thị số 11-CT/TU ngày 02/4/2016, có 15 chi bộ.", "Sáng 26/4, xã có 15 chi bộ.",
  ])
  func `dates no figure by terms, comparisons and documents`(text: String) {
    #expect(SampleArticle.facts(text).metrics.map(\.period) == [nil])
  }
}
