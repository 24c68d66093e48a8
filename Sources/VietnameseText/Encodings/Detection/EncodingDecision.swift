/// What encoding bytes are in, and why that is thought.
public struct EncodingDecision: Hashable, Sendable {
  /// The encoding to read them in.
  public var encoding: TextEncoding
  /// What speaks for it.
  public var evidence: Evidence
  /// How sure that is, from 0 to 1; below 0.5 it is a way to read the bytes and no more.
  public var confidence: Double

  /// A decision made by other means: ``TextEncoding/detect(_:fontName:)`` makes most.
  public init(encoding: TextEncoding, evidence: Evidence, confidence: Double) {
    self.encoding = encoding
    self.evidence = evidence
    self.confidence = confidence
  }

  /// The reasons for an encoding.
  public enum Evidence: Hashable, Sendable {
    /// The bytes begin with its byte order mark.
    case byteOrderMark
    /// Zeros stand where its ASCII characters have them.
    case zeros
    /// All bytes are well-formed UTF-8.
    case wellFormed
    /// Most sequences beyond ASCII are well-formed UTF-8; the offset of the first that is not.
    case mostlyWellFormed(firstInvalidOffset: Int)
    /// Words with a high byte that become Vietnamese syllables, of all words with one.
    case syllables(Int, of: Int)
    /// The name of a font.
    case font
    /// Nothing: no encoding that is known here fits.
    case none
  }
}
