/// Reads the words for kinds in the tables, the frequent ones first.
struct KindReader {
  private let words: [(utf8: [UInt8], kind: AdministrativeKind)]

  init() {
    words = AdministrativeKind.allCases.reversed().map { (Array($0.rawValue.utf8), $0) }
  }

  /// The kind that a word means, or nil when it means none.
  func kind(_ utf8: Span<UInt8>) -> AdministrativeKind? {
    for word in words where word.utf8.count == utf8.count {
      if utf8.indices.allSatisfy({ word.utf8[$0] == utf8[$0] }) { return word.kind }
    }
    return nil
  }
}
