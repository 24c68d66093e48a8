import NewsModel
import Testing

@testable import ArticleIngestion

@Suite struct DateStampReaderTests {
  private let reader = DateStampReader(
    table: Shared.table, credits: LineCredit.Reader(table: Shared.table))

  private func stamp(_ text: String) -> DateStamp? {
    Page(Array(text.utf8)).lines.first.flatMap(reader.stamp)
  }

  @Test(arguments: [
    ("15:32 21/03/2016", "2016-03-21"),
    ("Thứ tư, ngày 5 tháng 7 năm 2023", "2023-07-05"),
    ("Thứ Tư, 05/07/2023 - 14:30", "2023-07-05"),
    ("Thứ Tư, 05/07/2023 14:30 GMT+7", "2023-07-05"),
    ("Ngày 21/11/2024", "2024-11-21"),
    ("2019-07-18T09:28", "2019-07-18"),
    ("2019-07-18T09:28:05+07:00", "2019-07-18"),
    ("05-07-2023", "2023-07-05"),
    ("5.7.2023 | 9h05", "2023-07-05"),
    ("Cập nhật lúc 08 giờ 05 phút, ngày 01/02/2022", "2022-02-01"),
    ("Cập nhật: Thứ bảy, 12 Tháng 3 2016 08:15", "2016-03-12"),
    ("Đăng ngày 12 Tháng Mười Hai, 2020", "2020-12-12"),
    ("Ngày đăng: 01/12/2020 | Lượt xem: 215", "2020-12-01"),
    ("CN, 02/01/2022, 07:00 SA", "2022-01-02"),
    ("(21/03/2016)", "2016-03-21"),
    ("Tác giả: Thu An | Ngày: 04/04/2022 | Lượt xem: 87", "2022-04-04"),
    ("Người đăng: Thu An .Ngày đăng: 29/05/2018 .Lượt xem: 87 lượt.", "2018-05-29"),
    ("Ngày đăng: 29/05/2018 Lượt xem: 87 Tác giả: Thu An", "2018-05-29"),
  ])
  func `reads the spellings of a date`(text: String, expected: String) {
    #expect(stamp(text)?.date.description == expected)
  }

  @Test(arguments: [
    "Ngày 21/11/2024, xã tổ chức hội nghị", "31/02/2020", "Quyết định 21/11/2024/QĐ-UBND", "2024",
    "21/11", "Cầu Rồng 21/11/2024", "", "1.250.2000 đồng",
    "Cầu Rồng | 21/11/2024 | Khởi công xây dựng",
  ])
  func `takes nothing else for a date of a page`(text: String) {
    #expect(stamp(text) == nil)
  }

  @Test(arguments: [
    "Người đăng: Thu An .Ngày đăng: 29/05/2018 .Lượt xem: 87 lượt.",
    "Tác giả: Thu An | Ngày: 04/04/2022 | Lượt xem: 87", "Thu An - 07:15, 18/10/2022",
  ])
  func `reads the author beside the date`(text: String) {
    #expect(stamp(text)?.author.map { String(decoding: $0, as: UTF8.self) } == "Thu An")
  }

  @Test func `tells a time and a label`() {
    #expect(stamp("Thứ sáu, 06/03/2017")?.hasTime == false)
    #expect(stamp("Thứ sáu, 06/03/2017")?.hasLabel == false)
    #expect(stamp("Ngày 06/03/2017")?.hasLabel == false)
    #expect(stamp("06/03/2017, 7h30")?.hasTime == true)
    #expect(stamp("Ngày đăng: 06/03/2017")?.hasLabel == true)
  }
}
