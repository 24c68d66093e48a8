/// What a phrase of the furniture table says about the line it stands in.
enum FurnitureMeaning: String, CaseIterable, Hashable, Sendable {
  case share, menu, site, breadcrumb, counter, advertisement, image
  case commentForm = "comment-form"
  case commentField = "comment-field"
  case relatedList = "related-list"
  case relatedItem = "related-item"
  case keywords, imprint
  case navigation
  case dateLabel = "date-label"
  case bylineLabel = "byline-label"
  case bylineRole = "byline-role"
  case personTitle = "person-title"
  case sourceLabel = "source-label"
  case agency, caption

  /// Whether a line of nothing but such phrases is boilerplate.
  var isBoilerplate: Bool {
    switch self {
    case .navigation, .dateLabel, .bylineLabel, .bylineRole, .personTitle, .sourceLabel, .agency,
      .caption:
      false
    default: true
    }
  }

  /// Whether an article that has begun is over where such a line stands, unless it goes on after
  /// a list of links.
  var endsArticle: Bool {
    switch self {
    case .commentForm, .relatedList, .keywords, .imprint: true
    default: false
    }
  }
}
