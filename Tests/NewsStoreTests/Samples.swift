import Foundation
import NewsModel
import NewsStore

/// Units that the invented articles of these tests are about.
enum Units {
  static let haiPhong = Place(
    id: PlaceID(rawValue: "pre2025:31"), level: .province, kind: "thành phố", name: "Hải Phòng")
  static let kienThuy = Place(
    id: PlaceID(rawValue: "pre2025:314"), level: .district, kind: "huyện", name: "Kiến Thụy",
    province: parent(haiPhong))
  static let tuSon = commune("pre2025:11770", "Tú Sơn", in: kienThuy)
  static let doanXa = commune("pre2025:11773", "Đoàn Xá", in: kienThuy)
  static let haTinh = Place(
    id: PlaceID(rawValue: "pre2025:42"), level: .province, kind: "tỉnh", name: "Hà Tĩnh")
  static let canLoc = Place(
    id: PlaceID(rawValue: "pre2025:443"), level: .district, kind: "huyện", name: "Can Lộc",
    province: parent(haTinh))
  static let songLoc = commune("pre2025:18472", "Song Lộc", in: canLoc)

  /// What the communes have become.
  static let nay = Place(
    id: PlaceID(rawValue: "2025:1"), level: .commune, kind: "xã", name: "Nay",
    province: parent(haiPhong))

  static func parent(_ place: Place) -> Place.Parent {
    Place.Parent(id: place.id, kind: place.kind, name: place.name)
  }

  static func commune(_ id: String, _ name: String, in district: Place) -> Place {
    Place(
      id: PlaceID(rawValue: id), level: .commune, kind: "xã", name: name,
      district: parent(district), province: district.province,
      current: [
        Place.CurrentUnit(
          id: PlaceID(rawValue: "2025:1"), kind: "xã", name: "Nay", province: "Hải Phòng")
      ])
  }

  /// Every unit by its identity, as a gazetteer would know it.
  static func named(_ id: PlaceID) -> Place? {
    [haiPhong, kienThuy, tuSon, doanXa, haTinh, canLoc, songLoc, nay].first { $0.id == id }
  }
}

/// An invented article: the first line is its headline, the others are its paragraphs.
struct Draft {
  var id: String
  var lines: [String]
  var published: CivilDate?
  var analyzed: AnalyzedArticle

  init(_ id: String, _ published: String? = nil, subject: Place? = nil, _ lines: String...) {
    self.init(id, published, subject: subject, lines: lines)
  }

  init(_ id: String, _ published: String?, subject: Place?, lines: [String]) {
    self.id = id
    self.lines = lines
    self.published = published.flatMap { CivilDate(iso8601: $0) }
    var paragraphs: [Paragraph] = []
    var text = ""
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "\n\n" }
      let start = text.utf8.count
      text += line
      paragraphs.append(
        Paragraph(
          range: start..<text.utf8.count, role: index == 0 ? .title : .body,
          lineNumber: index + 1))
    }
    let sources = lines.indices.map { SourceLine(number: $0 + 1, role: $0 == 0 ? .title : .body) }
    let noise = SourceLine(number: lines.count + 1, role: .furniture, rule: "share-buttons")
    let article = Article(
      id: id, source: ArticleSource(path: "", sha256: "sha-\(id)", outlet: "Báo Mẫu"),
      title: lines.first, byline: "Minh Anh", published: self.published,
      rawText: lines.joined(separator: "\n") + "\nChia sẻ", lines: sources + [noise], text: text,
      paragraphs: paragraphs)
    analyzed = AnalyzedArticle(
      article: article,
      subject: subject.map { PlaceMentions(place: $0, ranges: [], confidence: 0.9) },
      places: subject.map { [PlaceMentions(place: $0, ranges: [0..<4, 9..<12], confidence: 1)] }
        ?? [])
  }

  /// Evidence for words of the text.
  func evidence(_ quote: String) -> Evidence {
    let text = Array(analyzed.article.text.utf8)
    let words = Array(quote.utf8)
    let start = text.indices.first { text[$0...].starts(with: words) } ?? 0
    return Evidence(
      range: start..<start + words.count, quote: quote, rule: "test", confidence: 0.8)
  }

  func with(_ change: (inout AnalyzedArticle, Draft) -> Void) -> Draft {
    var copy = self
    change(&copy.analyzed, self)
    return copy
  }

  func model(_ name: String, _ id: String, by sponsor: String? = nil, in place: Place? = nil)
    -> Draft
  {
    with { article, draft in
      article.models.append(
        ExemplaryModel(
          name: name, modelID: id, kind: "mô hình", sponsor: sponsor, place: place?.id,
          evidence: draft.evidence(name)))
    }
  }

  func metric(
    _ indicator: String, _ id: String?, _ value: Double, _ unit: String, period: String? = nil,
    in place: Place? = nil
  ) -> Draft {
    with { article, draft in
      article.metrics.append(
        Metric(
          indicator: indicator, indicatorID: id, value: value, unit: unit,
          base: Draft.base(value, unit), period: period,
          place: place?.id, evidence: draft.evidence(unit)))
    }
  }

  /// As the analysis would bring money to đồng.
  private static func base(_ value: Double, _ unit: String) -> BaseAmount? {
    let sizes = ["nghìn": 1e3, "triệu": 1e6, "Triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9]
    guard let size = unit.split(separator: " ").first.flatMap({ sizes[String($0)] }),
      unit.hasSuffix("đồng")
    else { return nil }
    return BaseAmount(value: value * size, unit: "đồng")
  }

  func achievement(
    _ type: AchievementType, _ holder: String, year: String? = nil, in place: Place? = nil
  ) -> Draft {
    with { article, draft in
      article.achievements.append(
        Achievement(
          type: type, holder: holder, place: place?.id, year: year,
          evidence: draft.evidence(holder)))
    }
  }

  /// What an older index does not have.
  var withoutIssuers: Draft {
    with { article, _ in
      for index in article.documents.indices { article.documents[index].issuer = nil }
    }
  }

  func document(
    _ number: String, _ kind: String = "Nghị quyết",
    by issuer: DocumentIssuer? = DocumentIssuer(
      name: "Trung ương Đảng", level: .central, place: "Hải Phòng")
  ) -> Draft {
    with { article, draft in
      let evidence = draft.evidence(number)
      article.documents.append(
        CitedDocument(
          number: number, kind: kind, date: CivilDate(iso8601: "2013-06-03"), issuer: issuer,
          evidence: evidence,
          ranges: [evidence.range]))
    }
  }
}

/// Four invented articles: two of xã Tú Sơn, one of xã Song Lộc, one that is about no unit.
enum Samples {
  static let women = Draft(
    "a1a1a1a1a1a1a1a1", "2022-03-08", subject: Units.tuSon,
    "Phụ nữ Tú Sơn giữ sạch đường làng",
    "Chi hội thôn Đông duy trì mô hình 5 không 3 sạch từ năm 2019.",
    "Thu nhập bình quân của xã đạt 64 triệu đồng, theo Nghị quyết 25-NQ/TW."
  ).model("5 không 3 sạch", "5-khong-3-sach", by: "Hội Phụ nữ")
    .metric("thu nhập bình quân", "income-per-capita", 64, "triệu đồng", period: "2021")
    .document("25-NQ/TW")

  static let elders = Draft(
    "b2b2b2b2b2b2b2b2", "2023-05-19", subject: Units.tuSon,
    "Người cao tuổi trồng cây bên đê",
    "Xã Tú Sơn đạt chuẩn nông thôn mới. Xã Đoàn Xá có 120 hộ tham gia dân vận khéo."
  ).model("dân vận khéo", "dan-van-kheo", in: Units.doanXa)
    .metric("số hộ tham gia", nil, 120, "hộ", in: Units.doanXa)
    .achievement(.newRuralArea, "Xã Tú Sơn", year: "2020")

  static let fields = Draft(
    "c3c3c3c3c3c3c3c3", "2021-11-02", subject: Units.songLoc,
    "Cánh đồng mẫu ở Song Lộc",
    "Hội Nông dân làm 5 không, 3 sạch và thu nhập bình quân đạt 48 triệu đồng.",
    "Chi bộ học tập nghị quyết 25-nq/tw về công tác dân vận."
  ).model("5 không, 3 sạch", "5-khong-3-sach")
    .metric("thu nhập bình quân", "income-per-capita", 48, "triệu đồng")
    .document("25-nq/tw", "nghị quyết")

  static let essay = Draft(
    "d4d4d4d4d4d4d4d4", nil,
    "Đôi điều về dân vận",
    "Người làm dân vận phải khéo, phải gần dân và nói đi đôi với làm.")

  static let all = [women, elders, fields, essay]

  static func file(_ path: String, _ drafts: [Draft]) -> IndexedFile {
    let articles = drafts.enumerated().map { record, draft in
      var article = draft.analyzed
      article.article.source.path = path
      article.article.source.record = record
      return article
    }
    return IndexedFile(
      path: path, state: FileState(byteCount: 1, modificationTime: 2, sha256: "s"),
      articles: articles)
  }
}

/// A folder that is there for one test.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "coso-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A new library in the folder, with the given articles, each in a file of its own.
  func library(_ drafts: [Draft] = Samples.all) throws -> Library {
    let library = try Library(path: path + "/library.sqlite", mode: .create)
    try library.write(
      drafts.map { Samples.file("/tin/\($0.id).txt", [$0]) }, placeNamed: Units.named)
    return library
  }
}
