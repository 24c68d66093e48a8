import NewsModel
import VietnameseText

/// A small picture of a text, by which texts that are nearly the same are known: how many of its
/// values two pictures share says how many of their words two texts share.
///
/// It is a MinHash over shingles of four syllables without marks, by one permutation: each shingle is
/// hashed once, its hash belongs to one of 128 bins, and each bin keeps its least. An empty bin takes
/// the value of another, chosen by its number. Of every value 8 bits are kept.
///
/// MinHash, and not SimHash: it estimates the share of common shingles itself, so that a release that
/// has lost a paragraph of seven is 6/7 alike whatever its length, while the distance of two SimHashes
/// depends on which words are gone. With 128 values the standard error at 0.7 is 0.04. Four syllables
/// are two words: reports of one meeting share phrases, but few runs of that length.
///
/// - Source: Li, Owen, Zhang, “One Permutation Hashing” (2012); Li, König, “b-Bit Minwise Hashing”
///   (2010); Shrivastava, “Optimal Densification for Fast and Accurate Minwise Hashing” (2017).
struct TextSketch: Hashable, Sendable {
  /// How many values there are.
  static let width = 128
  private static let binBits = 7
  /// A text of fewer shingles is like another only if it has the same syllables.
  private static let shortest = 12

  /// The values; none for a text without syllables, which is like no other.
  let bytes: [UInt8]

  /// A sketch that was kept.
  init(bytes: [UInt8]) {
    self.bytes = bytes.count == TextSketch.width ? bytes : []
  }

  /// The sketch of what an article says: of its running text, since headline, byline and the like are
  /// each newspaper's own.
  ///
  /// - Complexity: linear in the text.
  init(_ article: Article) {
    let text = article.text.utf8.span
    var shingles = ShingleBins(bits: TextSketch.binBits, shortest: TextSketch.shortest)
    for paragraph in article.paragraphs where paragraph.role.isRunningText {
      let range = paragraph.range.clamped(to: 0..<text.count)
      shingles.add(Folding.fold(text.extracting(range)).span)
    }
    bytes = shingles.values
  }

  /// What share of their shingles two texts have in common, as far as the sketches tell: from 0 to 1.
  func similarity(to other: TextSketch) -> Double {
    guard !bytes.isEmpty, bytes.count == other.bytes.count else { return 0 }
    var equal = 0
    for index in bytes.indices where bytes[index] == other.bytes[index] { equal += 1 }
    // One value in 256 is the same by chance.
    let share = Double(equal) / Double(TextSketch.width)
    return max(0, (share - 1 / 256) / (1 - 1 / 256))
  }
}

extension LineRole {
  /// Whether a line belongs to what the article says, and not to what stands around it.
  fileprivate var isRunningText: Bool {
    switch self {
    case .lead, .body, .list, .table: true
    case .title, .dateline, .byline, .caption, .heading, .furniture, .duplicate: false
    }
  }
}
