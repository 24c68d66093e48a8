/// Why a stretch of a page of HTML is no part of the article.
enum MarkupRule: String, Hashable, Sendable {
  // By the element or what the page calls it.
  case navigation, header, footer, sidebar, comments, related, share, advertisement, breadcrumb
  case newsletter, notice, tags, form
  case authorBox = "author-box"
  // By what stands in it and around it.
  case linkDensity = "link-density"
  case outside
  case repeated
  case emptySection = "empty-section"

  /// The name that lines carry: `markup-sidebar`.
  var name: String { "markup-" + rawValue }

  /// How sure it is, 0 to 1.
  var score: Double {
    switch self {
    case .linkDensity, .emptySection: 0.8
    case .outside: 0.85
    default: 0.95
    }
  }
}
