import NewsModel

/// Finds the names of units in an article's text, without deciding which units they are.
///
/// A name is found by the kind before it (`xã`, `H.`), by an organization that implies one
/// (`Huyện ủy`), by being joined to such a name (`các xã A, B và C`; `xã A (B)`), or bare. Names of
/// persons, streets, firms, newspapers and villages are left out.
///
/// - Complexity: linear in the text; each word starts at most one look-up of bounded length.
struct PlaceMentionFinder: Sendable {
  let gazetteer: Gazetteer
  let lexicon: PlaceLexicon

  init(gazetteer: Gazetteer, lexicon: PlaceLexicon = PlaceLexicon()) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
  }

  /// What an article's kept text shows, its datelines and bylines left out.
  func sightings(in article: Article) -> PlaceSightings {
    let utf8 = Array(article.text.utf8)
    var scan = MentionScan(finder: self, utf8: utf8)
    var isFirst = true
    for paragraph in article.paragraphs where PlaceMentionFinder.isScanned(paragraph.role) {
      guard paragraph.range.upperBound <= utf8.count else { continue }
      var traits: PlaceMention.Traits = []
      if paragraph.role == .title {
        traits = .headline
      } else if paragraph.role != .caption, isFirst {
        traits = .lead
        isFirst = false
      }
      scan.read(paragraph.range, traits: traits)
    }
    return scan.sightings
  }

  private static func isScanned(_ role: LineRole) -> Bool {
    role.isKept && role != .dateline && role != .byline
  }
}
