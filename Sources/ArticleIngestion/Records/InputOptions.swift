/// How inputs are to be read.
public struct InputOptions: Hashable, Sendable {
  /// How far they may go.
  public var limits = InputLimits()
  /// Names of fields that the user gave a meaning, before the ones that are known.
  public var mappings: [FieldMapping] = []

  /// The usual way.
  public init() {}
}

/// A field's name that a user gave a meaning: `--map text=noi_dung`.
public struct FieldMapping: Hashable, Sendable {
  /// What the field holds.
  public var role: RecordField
  /// Its name as it stands in the file; of a field within another, both with a dot: `data.body`.
  public var name: String

  /// A mapping from its parts.
  public init(role: RecordField, name: String) {
    self.role = role
    self.name = name
  }

  /// Reads `text=noi_dung`; nil when there is no such meaning, or nothing on one side.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let role = RecordField(rawValue: String(parts[0])) else { return nil }
    self.init(role: role, name: String(parts[1]))
  }
}
