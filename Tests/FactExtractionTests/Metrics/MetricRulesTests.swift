import NewsModel
import Testing

@testable import FactExtraction

@Suite struct MetricRulesTests {
  @Test(arguments: [
    "Xã có ⟦356 hộ⟧ và ⟦14 chi bộ⟧.", "Thu nhập đạt ⟦58 triệu đồng/người/năm⟧.",
    "Hiến ⟦1.250 m2⟧ đất, làm ⟦6km⟧ đường.", "Tỷ lệ hộ nghèo còn ⟦96,5%⟧.",
    "Mức lương ⟦36 - 40 triệu đồng⟧.", "Tổ chức ⟦01 đến 02 cuộc⟧ giám sát.",
    "Đạt ⟦19/19 tiêu chí⟧.", "Vận động ⟦40 ngàn thanh niên⟧.", "Có ⟦mười hai xã⟧ về đích.",
    "Trồng ⟦hơn chục hộ⟧.", "Quyên góp ⟦3,2 tỷ đồng⟧.", "Giải quyết ⟦120 đơn thư, kiến nghị⟧.",
    "Sáp nhập ⟦gần 300 thôn, tổ dân phố⟧.", "Bán ⟦15 - 20 ngàn đồng/kg⟧.",
    "Thời gian thi công ⟦45 ngày⟧.", "Cầu rộng ⟦từ 8cm đến 30cm⟧.", "Thu ⟦200.000 đồng/ ngày⟧.",
    "Nuôi ⟦298 chiếc⟧.", "Bồi dưỡng ⟦700 lượt người⟧.", "Có ⟦430 CB, CC⟧ xã.",
    "Có ⟦5⟧ trong tổng số ⟦12 xã⟧ về đích.", "Từ ⟦10 ha trở lên⟧.",
  ])
  func `quotes number, unit and comparator`(marked: String) {
    let sample = MarkedText(marked)
    let found = SampleArticle.facts(sample.text).metrics.map(\.evidence.quote)
    #expect(found.count == sample.spans.count)
    for (quote, span) in zip(found, sample.spans) {
      #expect(quote == span || quote == span.replacing("từ ", with: ""))
    }
  }

  @Test(arguments: [
    ("Xã có 2.400 hộ.", 2400, nil, "hộ"), ("Lãi 36 - 40 triệu đồng.", 36, 40, "triệu đồng"),
    ("Đạt 17/17 tiêu chí.", 17, nil, "/17 tiêu chí"),
    ("Có 404/495 hộ đăng ký.", 404, nil, "/495 hộ"),
    ("Có hai thôn.", 2, nil, "thôn"), ("Có hơn chục hộ.", 10, nil, "hộ"),
    ("Vốn 1,4 tỉ đồng.", 1.4, nil, "tỉ đồng"), ("Mở 05 lớp.", 5, nil, "lớp"),
    ("Thu hoạch được từ năm đến bảy tháng.", 5, 7, "tháng"), ("Nuôi 30 con bò.", 30, nil, "con"),
    ("Góp 2 tỷ 350 triệu đồng.", 2350, nil, "triệu đồng"),
    ("Thu từ 80 triệu đến 100 triệu đồng.", 80, 100, "triệu đồng"),
    ("Thu nhập tăng từ 25 lên 39 triệu đồng.", 25, nil, "triệu đồng"),
    ("Có hơn một nghìn hộ.", 1, nil, "nghìn hộ"), ("Dân số 8.450 khẩu.", 8450, nil, "khẩu"),
    ("Rộng 250 m2 đất.", 250, nil, "m2"), ("Có 40 ngàn thanh niên.", 40, nil, "ngàn thanh niên"),
  ])
  func `reads value and unit`(text: String, value: Double, upper: Double?, unit: String) throws {
    let metric = try #require(SampleArticle.facts(text).metrics.first)
    #expect(metric.value == value)
    #expect(metric.valueMax == upper)
    #expect(metric.unit == unit)
  }

  @Test(arguments: [
    ("có trên 50 hộ", Comparator.greater), ("có hơn 50 hộ", .greater), ("vượt 50 hộ", .greater),
    ("ít nhất 50 hộ", .atLeast), ("từ 50 hộ trở lên", .atLeast), ("dưới 50 hộ", .less),
    ("có gần 50 hộ", .less), ("chưa đến 50 hộ", .less), ("tối đa 50 hộ", .atMost),
    ("không quá 50 hộ", .atMost), ("khoảng 50 hộ", .about), ("ước tính lên tới 50 hộ", .about),
    ("tầm hơn 50 hộ", .greater), ("lên tới 50 hộ", .equal), ("có 50 hộ", .equal),
    ("cao hơn 2 lần", .equal), ("từ 50 hộ trở xuống", .atMost),
  ])
  func `reads how a figure is meant`(text: String, comparator: Comparator) {
    #expect(SampleArticle.facts("Toàn xã " + text + ".").metrics.map(\.comparator) == [comparator])
  }

  @Test(arguments: [
    ("Tỷ lệ hộ nghèo giảm xuống còn 2,1%.", "Tỷ lệ hộ nghèo", "poverty-rate"),
    (
      "Năm 2020 thu nhập bình quân đạt 52 triệu đồng/người/năm.", "thu nhập bình quân",
      "income-per-capita"
    ),
    ("Có 90% hộ gia đình văn hóa.", "hộ gia đình văn hóa", "cultural-families"),
    ("Xã kết nạp 12 đảng viên mới.", "đảng viên mới", "new-party-members"),
    ("Đảng bộ có 15 chi bộ.", "chi bộ", "party-cells"),
    ("Tổng dư nợ đạt 36 tỷ đồng.", "Tổng dư nợ", "loans-outstanding"),
    ("Xã tiếp nhận 40 đơn thư.", "đơn thư", "petitions-received"),
    ("Cả vùng có 12 hang động.", "hang động", nil),
    ("Máy bơm có màn hình 7 inch.", "Máy bơm có màn hình", nil),
    ("Động cơ có mô-men xoắn cực đại 210 Nm.", "Động cơ có mô-men xoắn cực đại", nil),
    ("Mỗi giải thưởng trị giá 2 chỉ vàng.", "Mỗi giải thưởng", nil),
    ("Giá vàng niêm yết ở mức 36,5 triệu đồng/lượng.", "Giá vàng niêm yết", nil),
    ("Cối xay có vòng quay 1.200 vòng/phút.", "Cối xay có vòng quay", nil),
    ("Nhà máy có công suất 40 thùng/ngày.", "Nhà máy có công suất", nil),
  ])
  func `says what is measured`(text: String, indicator: String, id: String?) {
    let metrics = SampleArticle.facts(text).metrics
    #expect(metrics.map(\.indicator) == [indicator])
    #expect(metrics.map(\.indicatorID) == [id])
  }

  @Test(arguments: [
    ("Sản lượng cá đạt 120 tấn, tăng 8% so với năm trước.", ["Sản lượng cá", "Sản lượng cá"]),
    ("Doanh thu là 3 tỷ đồng (giảm 200 triệu đồng).", ["Doanh thu", "Doanh thu"]),
    (
      "Thu ngân sách đạt 9 tỷ đồng, tăng 2 tỷ đồng, dư nợ còn 5 tỷ đồng, giảm 4%.",
      ["Thu ngân sách", "Thu ngân sách", "dư nợ", "dư nợ"]
    ),
    (
      "Thu nhập của xã viên, người làm thuê đạt 72 triệu đồng, tăng 6 triệu đồng.",
      ["Thu nhập của xã viên, người làm thuê", "Thu nhập của xã viên, người làm thuê"]
    ),
    ("Thu nhập của dân tăng, xã viên góp 72 triệu đồng.", ["xã viên góp"]),
    ("Giảm 15%.", ["Giảm"]),
  ])
  func `goes on with what was measured where a figure only moved`(
    text: String, indicators: [String]
  ) {
    #expect(SampleArticle.facts(text).metrics.map(\.indicator) == indicators)
  }

  @Test(arguments: [
    ("Bán nhẫn 2 chỉ, nhẫn 5 chỉ và kiềng.", ["chỉ", "chỉ"]), ("Nhóm 5 chỉ có nữ.", []),
    ("Bao gạo nặng 4 ký.", ["ký"]), ("Có 4 chỉ số tốt.", ["chỉ số"]),
  ])
  func `takes a word of grammar for a measure only where no word follows`(
    text: String, units: [String]
  ) {
    #expect(SampleArticle.facts(text).metrics.map(\.unit) == units)
  }

  @Test func `dates a figure by the year right after it`() {
    let metrics = SampleArticle.facts(
      "Tỷ lệ hộ nghèo giảm từ 9% năm 2015 xuống còn 2% năm 2020."
    ).metrics
    #expect(metrics.map(\.period) == ["2015", "2020"])
    #expect(metrics.map(\.value) == [9, 2])
  }

  @Test(arguments: [
    "thu nhập trên 1 ha tăng dần", "gia đình 5 không, 3 sạch", "trồng trên đất 2 vụ lúa",
  ])
  func `counts no base of a rate, motto or kind of land`(text: String) {
    #expect(SampleArticle.facts(text).metrics.map(\.evidence.quote).isEmpty)
  }

  @Test(arguments: [
    "Quán ở 12 Trần Quang Khải.", "Đội thắng 3 Brazil.", "Mở cửa hàng 45 Lê Lợi từ sáng.",
  ])
  func `counts no names`(text: String) {
    #expect(SampleArticle.facts(text).metrics.map(\.evidence.quote).isEmpty)
  }

  @Test(arguments: [
    "Có 5 Hang động.", "Có 2 Phó Chủ tịch.", "Có 12 CLB mạnh.", "Có 5 container hàng.",
  ])
  func `counts what has a capital letter alone, short forms and foreign nouns`(text: String) {
    #expect(SampleArticle.facts(text).metrics.count == 1)
  }

  @Test func `reads lists of parts`() {
    let metrics = SampleArticle.facts(
      """
      Năm 2018, huyện đăng ký 120 mô hình, trong đó 60 mô hình lĩnh vực kinh tế, 35 mô hình văn \
      hóa - xã hội và 25 mô hình quốc phòng - an ninh.
      """
    ).metrics
    #expect(metrics.map(\.value) == [120, 60, 35, 25])
    #expect(metrics.allSatisfy { $0.unit == "mô hình" && $0.period == "2018" })
    #expect(metrics[2].indicator == "mô hình văn hóa - xã hội")
  }
}
