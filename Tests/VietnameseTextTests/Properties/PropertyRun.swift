/// Tries the properties on many texts of each kind, always the same ones.
enum PropertyRun {
  /// What the texts are made of.
  enum Kind: UInt64, CaseIterable, Sendable {
    case bytes, unicode, vietnamese, mixed
  }

  /// The first property that one of the texts breaks, or nil.
  static func firstViolation(_ kind: Kind, count: Int) -> String? {
    var random = RandomText(seed: 100 + kind.rawValue)
    for _ in 0..<count {
      if let violation = TextProperties.violation(text(kind, &random)) { return violation }
    }
    return nil
  }

  private static func text(_ kind: Kind, _ random: inout RandomText) -> [UInt8] {
    switch kind {
    case .bytes: random.strayBytes(count: 24)
    case .unicode: random.unicode(count: 12)
    case .vietnamese: random.vietnamese(count: 8)
    case .mixed: random.bytes(count: 16)
    }
  }
}
