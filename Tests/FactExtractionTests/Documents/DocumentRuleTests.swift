import NewsModel
import Testing

@testable import FactExtraction

@Suite struct DocumentRuleTests {
  @Test(arguments: [
    "Thực hiện Nghị quyết số ⟦31-NQ/TW⟧ của Trung ương.", "Kết luận số⟦77-KL/HU⟧ nêu rõ.",
    "Nghị định số ⟦34/2019/NĐ-CP⟧ quy định.", "theo Quyết định ⟦1980/QĐ-TTg⟧ về tiêu chí",
    "Luật số ⟦58/2020/QH14⟧ có hiệu lực", "Quy định số ⟦12-QĐ/TƯ⟧ và Quy định số ⟦19-QĐ/TƯ⟧",
    "Chương trình số ⟦03-CTr/TU⟧", "Hướng dẫn ⟦05-HD/BTGTW⟧", "Kế hoạch ⟦88/KH-UBND⟧ của xã",
    "Thông tư liên tịch ⟦26/2014/TTLT-BNNPTNT-BKHĐT⟧", "các Nghị quyết ⟦18-NQ/TW⟧, ⟦19-NQ/TW⟧",
    "Chỉ thị ⟦40⟧ của Ban Bí thư", "Chỉ thị số ⟦08⟧, ⟦11⟧ và ⟦14⟧ của Huyện ủy",
    "Kế hoạch số ⟦15⟧ của Đảng ủy",
  ])
  func `finds numbers of documents`(marked: String) {
    let sample = MarkedText(marked)
    #expect(SampleArticle.facts(sample.text).documents.map(\.number) == sample.spans)
  }

  @Test(arguments: [
    "Nghị quyết Trung ương 5 khóa XI", "Chương trình 135 của Chính phủ", "Ban Chỉ đạo 35 huyện",
    "Hội đồng quyết định 3 nội dung", "dịch COVID-19 kéo dài", "nhiệm kỳ 2015-2020", "ngày 5-7",
    "Kế hoạch năm 2020 của xã", "đạt 19/19 tiêu chí", "Nghị quyết 6 tháng đầu năm",
    "Boeing 737-MAX",
  ])
  func `finds none in other numbers`(text: String) {
    #expect(SampleArticle.facts(text).documents.isEmpty)
  }

  @Test(arguments: [
    ("Nghị quyết số 31-NQ/TW, ngày 04/6/2013 của", "Nghị quyết", "2013-06-04"),
    ("kết luận số 77-KL/HU ngày 8-12-2019", "Kết luận", "2019-12-08"),
    ("Luật số 58/2020/QH14 ngày 5 tháng 7 năm 2020", "Luật", "2020-07-05"),
    ("theo 1980/QĐ-TTg (ngày 17/10/2016)", "Quyết định", "2016-10-17"),
    ("Quy định số 12-QĐ/TU ban hành", "Quy định", nil),
    ("Quyết định số 55/QĐ-UBND ngày 31/2/2019", "Quyết định", nil),
  ])
  func `reads kind and date`(text: String, kind: String, date: String?) {
    let documents = SampleArticle.facts(text).documents
    #expect(documents.map(\.kind) == [kind])
    #expect(documents.map { $0.date?.description } == [date])
  }

  @Test func `lists a document once with all its mentions`() {
    let documents = SampleArticle.facts(
      "Thực hiện Chỉ thị 05 và Nghị quyết số 31-NQ/TW.",
      "Qua Chỉ thị số 05-CT/TW ngày 15/5/2016 và Nghị quyết số 31-NQ/TW, xã đổi mới."
    ).documents
    #expect(documents.map(\.number) == ["05-CT/TW", "31-NQ/TW"])
    #expect(documents.map(\.ranges.count) == [2, 2])
    #expect(documents.first?.date?.description == "2016-05-15")
  }
}
