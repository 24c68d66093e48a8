/// A named way of working at the grassroots: mô hình, phong trào, cuộc vận động, câu lạc bộ …
public struct ExemplaryModel: Hashable, Sendable {
  /// The bare name in the text's spelling.
  public var name: String
  /// The same for every spelling of one model: `5-khong-3-sach`.
  public var modelID: String
  /// `mô hình`, `phong trào`, `cuộc vận động`, `câu lạc bộ`, `tổ`, `đề án` or `chương trình`.
  public var kind: String
  /// The organization that the text credits with it, or nil.
  public var sponsor: String?
  /// The unit that follows it, or nil.
  public var place: PlaceID?
  /// Where the text says so.
  public var evidence: Evidence

  /// A model from its parts.
  public init(
    name: String, modelID: String, kind: String, sponsor: String? = nil, place: PlaceID? = nil,
    evidence: Evidence
  ) {
    self.name = name
    self.modelID = modelID
    self.kind = kind
    self.sponsor = sponsor
    self.place = place
    self.evidence = evidence
  }
}
