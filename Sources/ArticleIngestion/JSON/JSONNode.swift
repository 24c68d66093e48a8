/// A value of a JSON text.
enum JSONNode: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The digits as they stand in the text.
  case number([UInt8])
  /// The characters, unescaped; UTF-8 as far as the text was.
  case string([UInt8])
  case array([JSONNode])
  /// The members in the order of the text; names may come twice.
  case object([Member])

  /// A name with its value.
  struct Member: Hashable, Sendable {
    var name: [UInt8]
    var value: JSONNode
  }
}

/// Why bytes are no JSON.
struct JSONFault: Error, Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// The bytes end within a value.
    case truncated
    /// A byte stands where no value can go on with it.
    case unexpected
    /// Values stand too deep in each other, or there are too many in one.
    case limit
  }
  var kind: Kind
  /// The offset of the byte.
  var offset: Int
}
