import VietnameseText

extension Place {
  /// The kind as it begins a line: `Xã`, `Thị trấn`.
  public var capitalizedKind: String { LetterCase.capitalizingFirst(kind) }
}
