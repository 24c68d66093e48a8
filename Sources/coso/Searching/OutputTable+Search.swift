import NewsModel

extension OutputTable {
  /// The articles that a search found.
  init(_ hits: SearchResults.Group) {
    self.init(columns: [
      .init("article", say("bài", "article")), .init("date", say("ngày đăng", "published")),
      .init("place", say("địa bàn", "place")), .init("title", say("tiêu đề", "title")),
      .init("snippet", say("đoạn khớp", "match")),
    ])
    for hit in hits.hits {
      guard case .article(let summary) = hit.item else { continue }
      rows.append([
        .text(summary.article.id), .init(summary.article.published?.description),
        .init(summary.subject?.name), .text(summary.article.title), .init(hit.snippet?.text),
      ])
    }
  }

  /// What the articles that a search found are spread over.
  init(_ facets: [SearchFacet]) {
    self.init(columns: [
      .init("facet", say("theo", "by")), .init("value", say("giá trị", "value")),
      .init("articles", say("bài", "articles"), isNumeric: true),
      .init("field", say("thu hẹp bằng", "narrow by")),
    ])
    for facet in facets {
      for value in facet.values {
        rows.append([
          .term(facet.kind.rawValue, name: facet.kind.name), .text(value.name),
          .integer(value.count), .text(value.field),
        ])
      }
    }
  }
}

extension SearchFacet.Kind {
  /// The facet's name for people.
  fileprivate var name: String {
    switch self {
    case .province: say("tỉnh", "province")
    case .district: say("huyện", "district")
    case .commune: say("xã", "commune")
    case .year: say("năm", "year")
    case .model: say("mô hình", "model")
    case .outlet: say("báo", "outlet")
    }
  }
}
