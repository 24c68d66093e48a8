extension SyllableRepair {
  /// What a word may have been meant to be.
  public struct Suggestion: Hashable, Sendable {
    /// The syllable, or both where a blank was missing.
    public let syllables: [Syllable]
    /// What is repaired.
    public let kind: Kind
    /// The syllable as it is to be written, capitalized like the word, in NFC.
    public let spelling: String

    /// The syllable's ``Syllable/frequencyRank``, that of the rarer one of two; nil if it is hardly
    /// ever written.
    public var rank: Int? { syllables.frequencyRank }
  }
}

extension [Syllable] {
  /// The rank of the rarest; nil if one is hardly ever written.
  var frequencyRank: Int? {
    let ranks = compactMap(\.frequencyRank)
    return ranks.count == count ? ranks.max() : nil
  }
}
