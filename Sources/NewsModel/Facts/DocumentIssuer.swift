/// Who issues a document.
public struct DocumentIssuer: Hashable, Sendable {
  /// The body: `Chính phủ`, `Tỉnh ủy, Thành ủy`, `Ủy ban nhân dân`.
  public var name: String
  /// What it is responsible for; nil where neither the number nor the text says so.
  public var level: Level?
  /// The unit whose body it is, as far as the article says: `Hà Tĩnh`; nil for those of the whole country.
  public var place: String?

  /// How far a body's word reaches.
  public enum Level: String, CaseIterable, Sendable {
    /// The Party's and the state's highest organs.
    case central
    case ministry
    case province
    case district
    case commune
  }

  /// An issuer from its parts.
  public init(name: String, level: Level?, place: String? = nil) {
    self.name = name
    self.level = level
    self.place = place
  }
}

extension DocumentIssuer.Level {
  /// The level's name for people.
  public func name(in language: Language) -> String {
    switch (self, language) {
    case (.central, .vietnamese): "trung ương"
    case (.ministry, .vietnamese): "bộ, ngành"
    case (.province, .vietnamese): "tỉnh"
    case (.district, .vietnamese): "huyện"
    case (.commune, .vietnamese): "xã"
    default: rawValue
    }
  }
}
