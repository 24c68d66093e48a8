/// What the name of an element says of what stands in it: the meanings of `markup-names.tsv`.
struct MarkupMeaning: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let navigation = MarkupMeaning(rawValue: 1 << 0)
  static let header = MarkupMeaning(rawValue: 1 << 1)
  static let footer = MarkupMeaning(rawValue: 1 << 2)
  static let sidebar = MarkupMeaning(rawValue: 1 << 3)
  static let comments = MarkupMeaning(rawValue: 1 << 4)
  static let related = MarkupMeaning(rawValue: 1 << 5)
  static let share = MarkupMeaning(rawValue: 1 << 6)
  static let advertisement = MarkupMeaning(rawValue: 1 << 7)
  static let breadcrumb = MarkupMeaning(rawValue: 1 << 8)
  static let newsletter = MarkupMeaning(rawValue: 1 << 9)
  static let notice = MarkupMeaning(rawValue: 1 << 10)
  static let tags = MarkupMeaning(rawValue: 1 << 11)
  static let form = MarkupMeaning(rawValue: 1 << 12)
  static let authorBox = MarkupMeaning(rawValue: 1 << 13)
  static let byline = MarkupMeaning(rawValue: 1 << 14)
  static let caption = MarkupMeaning(rawValue: 1 << 15)
  static let lead = MarkupMeaning(rawValue: 1 << 16)
  static let title = MarkupMeaning(rawValue: 1 << 17)
  static let body = MarkupMeaning(rawValue: 1 << 18)
  static let scope = MarkupMeaning(rawValue: 1 << 19)
  /// A first word behind which a name says nothing of the element itself: `has-sidebar`.
  static let passed = MarkupMeaning(rawValue: 1 << 20)

  /// The meanings by their names in the table.
  static let named: [String: MarkupMeaning] = [
    "navigation": .navigation, "header": .header, "footer": .footer, "sidebar": .sidebar,
    "comments": .comments, "related": .related, "share": .share, "breadcrumb": .breadcrumb,
    "advertisement": .advertisement, "newsletter": .newsletter, "notice": .notice, "tags": .tags,
    "form": .form, "author-box": .authorBox, "byline": .byline, "caption": .caption, "lead": .lead,
    "title": .title, "body": .body, "scope": .scope, "passed": .passed,
  ]

  /// The rule by which elements of this meaning are left out, or nil when they are not.
  var rule: MarkupRule? { MarkupMeaning.rules.first { contains($0.meaning) }?.rule }

  private static let rules: [(meaning: MarkupMeaning, rule: MarkupRule)] = [
    (.comments, .comments), (.related, .related), (.navigation, .navigation),
    (.breadcrumb, .breadcrumb), (.header, .header), (.footer, .footer), (.sidebar, .sidebar),
    (.share, .share), (.advertisement, .advertisement), (.newsletter, .newsletter),
    (.notice, .notice), (.tags, .tags), (.form, .form), (.authorBox, .authorBox),
  ]
}
