import NewsModel

extension Place {
  /// The kind and the name: `xã Tú Sơn`.
  var shortName: String { "\(kind) \(name)" }

  /// The name with the units above it: `xã Tú Sơn, huyện Kiến Thụy, Hải Phòng`.
  var fullName: String {
    let above = [district.map { "\($0.kind) \($0.name)" }, province?.name].compactMap { $0 }
    return ([shortName] + above).joined(separator: ", ")
  }
}
