import NewsModel

extension FakeLibrary {
  static let province = Place(
    id: PlaceID(rawValue: "test:1"), level: .province, kind: "tỉnh", name: "Sơn Hải")
  static let districts = [
    district("test:11", "huyện", "An Lạc"), district("test:12", "thị xã", "Đông Giang"),
  ]
  static let communes = [
    commune("test:111", "xã", "Tân Tiến", districts[0]),
    commune("test:112", "xã", "Yên Hòa", districts[0]),
    commune("test:121", "phường", "5", districts[1]),
  ]
  static let units = [province] + districts + communes

  private static func district(_ id: String, _ kind: String, _ name: String) -> Place {
    Place(
      id: PlaceID(rawValue: id), level: .district, kind: kind, name: name,
      province: Place.Parent(id: province.id, kind: province.kind, name: province.name))
  }

  private static func commune(
    _ id: String, _ kind: String, _ name: String, _ district: Place
  ) -> Place {
    Place(
      id: PlaceID(rawValue: id), level: .commune, kind: kind, name: name,
      district: Place.Parent(id: district.id, kind: district.kind, name: district.name),
      province: district.province,
      current: [
        .init(id: PlaceID(rawValue: "now:1"), kind: "xã", name: "An Bình", province: "Sơn Hải")
      ])
  }

  static let samples = [
    sample(
      0, communes[0], "Tân Tiến giữ làng sạch",
      [
        "Xã Tân Tiến duy trì mô hình “Nhà sạch vườn xanh” do Hội Phụ nữ khởi xướng.",
        "Đến nay 96,5% hộ dân có nước sạch, theo Nghị quyết 12-NQ/HU của huyện ủy.",
        "Năm 2021 xã được công nhận đạt chuẩn nông thôn mới.",
      ]),
    sample(
      1, communes[1], "Yên Hòa học cách làm hay",
      [
        "Xã Yên Hòa nhân rộng mô hình “Nhà sạch vườn xanh” ra bảy thôn.",
        "Toàn xã có 88% hộ dân có nước sạch.",
      ]),
    sample(
      2, communes[2], "Phường 5 đối thoại với dân",
      ["Phường 5 tổ chức “Giờ lắng nghe” mỗi sáng thứ bảy tại khu phố."]),
  ]

  private static func sample(
    _ number: Int, _ place: Place, _ title: String, _ paragraphs: [String]
  ) -> AnalyzedArticle {
    let text = ([title] + paragraphs).joined(separator: "\n\n")
    var start = 0
    let parts = ([title] + paragraphs).enumerated().map { index, paragraph in
      let range = start..<start + paragraph.utf8.count
      start = range.upperBound + 2
      return Paragraph(range: range, role: index == 0 ? .title : .body, lineNumber: index + 1)
    }
    let article = Article(
      id: "a\(number)",
      source: ArticleSource(path: "bai-\(number).txt", sha256: "", outlet: "Báo Sơn Hải"),
      title: title, byline: nil, published: CivilDate(year: 2022, month: 5, day: 1 + number),
      rawText: ([title] + paragraphs).joined(separator: "\n"),
      lines: parts.map { SourceLine(number: $0.lineNumber, role: $0.role) }, text: text,
      paragraphs: parts)
    return analyzed(article, PlaceMentions(place: place, ranges: [], confidence: 1))
  }

  private static func analyzed(_ article: Article, _ subject: PlaceMentions) -> AnalyzedArticle {
    func evidence(_ phrase: String) -> Evidence? {
      PlainFolding.find(phrase, in: article.text).first.map {
        Evidence(range: $0, quote: phrase, rule: "test", confidence: 1)
      }
    }
    let models = ["Nhà sạch vườn xanh", "Giờ lắng nghe"].compactMap { name in
      evidence(name).map {
        ExemplaryModel(
          name: name, modelID: name.lowercased(), kind: "mô hình",
          sponsor: article.id == "a0" ? "Hội Phụ nữ" : nil, evidence: $0)
      }
    }
    let metrics = [("96,5%", 96.5), ("88%", 88)].compactMap { phrase, value in
      evidence(phrase).map {
        Metric(
          indicator: "hộ dân có nước sạch", indicatorID: "clean-water", value: value, unit: "%",
          period: "2022", evidence: $0)
      }
    }
    let achievements = evidence("đạt chuẩn nông thôn mới").map {
      Achievement(type: .newRuralArea, holder: "xã Tân Tiến", year: "2021", evidence: $0)
    }
    let documents = evidence("12-NQ/HU").map {
      CitedDocument(number: "12-NQ/HU", kind: "Nghị quyết", evidence: $0, ranges: [$0.range])
    }
    return AnalyzedArticle(
      article: article, subject: subject, places: [subject], metrics: metrics, models: models,
      achievements: achievements.map { [$0] } ?? [], documents: documents.map { [$0] } ?? [])
  }
}
