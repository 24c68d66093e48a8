import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

struct ReaderFactTests {
  @Test func `walks from fact to fact and round the end`() {
    var reader = MarkedPage.reader(sampleLines)
    var lines: [String] = []
    var answers: [ReaderOutcome] = []
    for _ in 1...5 {
      answers.append(reader.update(.nextFact, size: Size(columns: 100, rows: 24)))
      lines.append(String(reader.canvas(100, 24).lines()[23].dropFirst()))
    }
    #expect(
      lines == [
        "Địa bàn · Xã Hòa An, huyện Kiến Sơn, tỉnh Nam Hà · nay thuộc xã Hòa Sơn (Nam Hà)",
        "Văn bản · Nghị quyết 12-NQ/ĐU · 03/06/2013",
        "Chỉ số · thu nhập bình quân = 64 triệu đồng/người/năm (2022)",
        "Mô hình · “Ngõ sáng” · Hội Phụ nữ",
        "Địa bàn · Xã Hòa An, huyện Kiến Sơn, tỉnh Nam Hà · nay thuộc xã Hòa Sơn (Nam Hà)",
      ])
    #expect(answers.prefix(4).allSatisfy { $0 == .none })
    #expect(answers[4] == .notice("Hết bài, tiếp từ đầu"))
    #expect(
      reader.update(.previousFact, size: Size(columns: 100, rows: 24))
        == .notice("Đầu bài, tiếp từ cuối"))
    #expect(reader.status() == "100% · dữ kiện 4/4")
  }

  @Test(arguments: [(0.45, true), (0.79, true), (0.8, false), (1, false)])
  func `says that a unit is not sure`(confidence: Double, isUnsure: Bool) {
    var article = MarkedPage.article(sampleLines)
    for index in article.places.indices { article.places[index].confidence = confidence }
    var reader = Reader(
      article: article, focus: nil, query: "", language: .vietnamese,
      find: { MarkedPage.ranges(of: $0, in: $1) })
    reader.take(.resize, .nextFact, at: 140, 24)
    let line = reader.canvas(140, 24).lines()[23]
    #expect(line.contains("Địa bàn ? · Xã Hòa An") == isUnsure)
    #expect(line.contains("có thể là nơi khác cùng tên") == isUnsure)
    #expect(reader.status().contains("1 địa bàn chưa chắc") == isUnsure)
  }

  @Test func `says which other units could be meant, before what the unit is today`() {
    var article = MarkedPage.article(sampleLines)
    var other = MarkedPage.commune
    other.district?.name = "Đông Giang"
    for index in article.places.indices {
      article.places[index].confidence = 0.5
      article.places[index].alternatives = [.init(place: other, confidence: 0.3)]
    }
    var reader = Reader(
      article: article, focus: nil, query: "", language: .vietnamese,
      find: { MarkedPage.ranges(of: $0, in: $1) })
    reader.take(.resize, .nextFact, at: 160, 24)
    let line = reader.canvas(160, 24).lines()[23]
    #expect(line.contains("tỉnh Nam Hà · chắc 50%, hay là: xã (Đông Giang, Nam Hà) · nay thuộc"))
  }

  @Test func `scrolls the selected fact into view and puts the cursor on it`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.resize, .previousFact, at: 40, 6)
    let canvas = reader.canvas(40, 6)
    #expect(canvas.lines().contains { $0.contains("Ngõ sáng") })
    #expect(canvas.cursor.flatMap { canvas[$0]?.symbol } == "N")
    #expect(reader.picture(40, 6, roles: true).contains("⟨model+reversed⟩Ngõ sáng"))
  }

  @Test func `starts from what is in view when the selected fact is not`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.nextFact, .bottom, .nextFact, at: 40, 8)
    #expect(reader.fact == 3)
    reader.take(.top, .nextFact, at: 40, 9)
    #expect(reader.fact == 0)
  }

  @Test func `leads from a fact to where it is told of elsewhere`() {
    var reader = MarkedPage.reader(sampleLines + [(.body, "Xã ⟦achievement:đạt chuẩn⟧.")])
    let size = Size(columns: 80, rows: 24)
    var answers: [ReaderOutcome] = []
    for _ in 1...5 {
      reader.take(.nextFact, at: 80, 24)
      answers.append(reader.update(.open, size: size))
    }
    var model = LibraryFilter()
    model.modelID = "ngo-sang"
    var document = LibraryFilter()
    document.documentNumber = "12-nq-du"
    var indicator = LibraryFilter()
    indicator.indicatorKey = "thu nhập bình quân"
    #expect(
      answers == [
        .openPlace(MarkedPage.commune),
        .elsewhere(title: "12-NQ/ĐU", ListQuery(.citations, filter: document)),
        .elsewhere(title: "thu nhập bình quân", ListQuery(.metrics, filter: indicator)),
        .elsewhere(title: "Ngõ sáng", ListQuery(.modelUses, filter: model)),
        .elsewhere(title: "Thành tích", ListQuery(.achievements)),
      ])
  }

  @Test func `leads from a known indicator by its identity`() {
    var article = MarkedPage.article(sampleLines)
    article.metrics[0].indicatorID = "income-per-capita"
    var reader = Reader(
      article: article, focus: article.metrics[0].evidence.range, query: "", language: .english,
      find: MarkedPage.ranges)
    var filter = LibraryFilter()
    filter.indicatorKey = "income-per-capita"
    #expect(
      reader.update(.open, size: Size(columns: 80, rows: 24))
        == .elsewhere(title: "thu nhập bình quân", ListQuery(.metrics, filter: filter)))
  }

  @Test func `says what is missing when there is nothing to select or to open`() {
    var reader = MarkedPage.reader([(.body, "Không có gì.")], language: .english)
    let size = Size(columns: 80, rows: 24)
    #expect(
      reader.update(.nextFact, size: size) == .notice("No facts were found in this article"))
    #expect(reader.update(.open, size: size) == .notice("Select a fact with Tab, then Enter"))
  }

  @Test func `selects the fact that is clicked and opens it at the second click`() {
    var reader = MarkedPage.reader(sampleLines)
    let size = Size(columns: 40, rows: 10)
    reader.take(.resize, at: 40, 10)
    #expect(reader.update(.click(row: 6, column: 8), size: size) == .none)
    #expect(reader.fact == nil)
    #expect(reader.update(.click(row: 6, column: 9), size: size) == .none)
    #expect(reader.fact == 0)
    #expect(
      reader.update(.click(row: 6, column: 17), size: size)
        == .openPlace(MarkedPage.commune))
    for place in [(-1, 3), (6, -1), (6, 300), (300, 0)] {
      #expect(reader.update(.click(row: place.0, column: place.1), size: size) == .none)
    }
  }

  @Test func `copies the selected fact with its source, else the whole article`() {
    var reader = MarkedPage.reader(sampleLines)
    let size = Size(columns: 80, rows: 24)
    #expect(reader.update(.copy, size: size) == .copy(reader.article.article.text + "\n"))
    reader.take(.nextFact, .nextFact, .nextFact, at: 80, 24)
    #expect(
      reader.update(.copy, size: size)
        == .copy(
          """
          “64 triệu đồng/người/năm”
          — Hòa An giữ vững danh hiệu xã nông thôn mới sau năm năm phấn đấu, 05/09/2024

          """))
  }

  @Test func `selects the same fact in the raw page`() {
    var reader = MarkedPage.reader(sampleLines)
    reader.take(.nextFact, .nextFact, .toggleRaw, at: 80, 24)
    #expect(reader.selection.map { reader.text(in: $0) } == "12-NQ/ĐU")
    reader.take(.nextFact, at: 80, 24)
    #expect(reader.selection.map { reader.text(in: $0) } == "64 triệu đồng/người/năm")
  }

  @Test func `opens the neighbors and the source`() {
    var reader = MarkedPage.reader(sampleLines)
    let size = Size(columns: 80, rows: 24)
    #expect(reader.update(.nextArticle, size: size) == .openArticle(step: 1))
    #expect(reader.update(.previousArticle, size: size) == .openArticle(step: -1))
    #expect(reader.update(.openSource, size: size) == .openSource(path: "tin/bai-01.txt"))
  }

  @Test func `marks the shorter of two facts that overlap`() {
    let article = MarkedPage.article([
      (.body, "Ở ⟦metric:xã ⟦place:Hòa An⟧ đạt ⟦model:64⟧⟧ triệu"), (.body, "⟦place:Hòa An⟧"),
    ])
    let facts = article.markedFacts()
    let text = article.article.text
    let marks = FactMarks(of: facts).marks.map {
      "\(facts[$0.fact].content.role) \(Reader.slice($0.range, of: text))"
    }
    #expect(
      marks == ["metric xã ", "place Hòa An", "metric  đạt ", "model 64", "place Hòa An"])
  }

  @Test func `cuts facts that reach beyond the text`() {
    var article = MarkedPage.article([(.body, "Xã ⟦metric:64⟧")])
    article.metrics[0].evidence.range = 4..<4000
    article.metrics.append(article.metrics[0])
    article.metrics[1].evidence.range = 3000..<4000
    #expect(article.markedFacts().map(\.range) == [4..<6])
  }
}
