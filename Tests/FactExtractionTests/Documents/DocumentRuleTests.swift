import Gazetteer
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

  @Test(arguments: [
    ("Nghị quyết số 31-NQ/TW của Trung ương", "Trung ương Đảng central"),
    ("Chỉ thị số 40-CT/TW của Ban Bí thư", "Ban Bí thư central"),
    ("Nghị định số 34/2019/NĐ-CP quy định", "Chính phủ central"),
    ("Kết luận số 77-KL/HU nêu rõ", "Huyện ủy district"),
    ("Chương trình số 03-CTr/TU về văn hóa", "Tỉnh ủy, Thành ủy province"),
    ("Quy định số 12-QĐ/TƯ", "Trung ương Đảng central"),
    ("theo Quyết định 1980/QĐ-TTg về tiêu chí", "Thủ tướng Chính phủ central"),
    ("Thông tư 05/2017/TT-BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn ministry"),
    ("Luật số 58/2020/QH14 có hiệu lực", "Quốc hội central"),
    ("Kế hoạch số 88/KH-UBND ngày 5/3/2020 của UBND xã", "Ủy ban nhân dân commune"),
    ("UBND huyện ban hành Kế hoạch số 88/KH-UBND", "Ủy ban nhân dân district"),
    ("Kế hoạch số 88/KH-UBND về trồng rừng", "Ủy ban nhân dân -"),
    ("Chỉ thị 40 của Ban Bí thư", "Ban Bí thư central"), ("Chỉ thị số 40 nêu rõ", nil),
  ])
  func `reads who issued it`(text: String, issuer: String?) {
    let found = SampleArticle.facts(text).documents.map { document in
      document.issuer.map { "\($0.name) \($0.level?.rawValue ?? "-")" }
    }
    #expect(found == [issuer])
  }

  /// A document is one however it is written, and another where the issuer is another.
  @Test(arguments: [
    (["Nghị quyết số 31-NQ/TW", "NQ 31-NQ/Tw", "Nghị quyết 31 – NQ/TW", "31/NQ-TW"], "31-nq-tw"),
    (["Chỉ thị 40 của Ban Bí thư", "Chỉ thị số 40-CT/TW", "Chỉ thị số 40-CT/TƯ"], "40-ct-tw"),
    (["Nghị định 34/2019/NĐ-CP", "Nghị định số 34/NĐ-CP ngày 24/4/2019"], "34-2019-nd-cp"),
    (["Thông tư số 15/2015/TT-BYT", "Thông tư 15/2015 của Bộ Y tế"], "15-2015-tt-byt"),
    (["Quyết định 2036/QĐ-TTg", "Quyết định số 2036/QĐ-TTg ngày 5/3/2016"], "2036-qd-ttg"),
    (["Nghị quyết số 19-2017/NQ-CP"], "19-2017-nq-cp"),
    (["Chỉ thị 5", "Chỉ thị số 05"], "chi-thi-05"), (["Quy định số 05"], "quy-dinh-05"),
  ])
  func `gives a document one identity`(texts: [String], id: String) {
    for text in texts {
      let found = SampleArticle.facts("Xã thực hiện \(text) ở cơ sở.").documents
      #expect(found.map(\.documentID) == [id], "\(text)")
    }
  }

  @Test func `tells the documents of two units of one number apart`() {
    var place = SampleArticle.place
    place.province = Place.Parent(id: place.id, kind: "tỉnh", name: "Đông Giang")
    let article = SampleArticle.article(["Kết luận số 7-KL/TU và Quyết định số 5/QĐ-UBND."])
    let subject = PlaceMentions(place: place, ranges: [], confidence: 1)
    let found = SampleArticle.extractor.facts(
      in: article, places: PlaceResolution(subject: subject, places: [])
    ).documents
    #expect(found.map(\.documentID) == ["07-kl-tu-dong-giang", "05-qd-ubnd-dong-giang"])
    #expect(found.map(\.issuer?.place) == ["Đông Giang", "Đông Giang"])
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
