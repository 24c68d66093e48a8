/// The models of articles in few bytes: for each article how many it reports, then the gaps between
/// their keys, as `SevenBits` has numbers.
enum ModelLists {
  /// Puts an article's models behind those of others.
  static func append(_ models: [Int64], to code: inout [UInt8]) {
    SevenBits.append(models.count, to: &code)
    var last: Int64 = 0
    for key in models.sorted() {
      SevenBits.append(Int(key - last), to: &code)
      last = key
    }
  }

  /// The models of each article. Of a damaged code, as far as it goes.
  static func lists(_ code: Span<UInt8>) -> [[Int32]] {
    var (lists, index) = ([[Int32]](), 0)
    while let count = SevenBits.number(in: code, at: &index, byteLimit: numberBytes) {
      var (list, last) = ([Int32](), 0)
      for _ in 0..<min(count, code.count) {
        guard let gap = SevenBits.number(in: code, at: &index, byteLimit: numberBytes) else {
          return lists
        }
        last &+= gap
        list.append(Int32(clamping: last))
      }
      lists.append(list)
    }
    return lists
  }

  /// The code of the first articles of some; of articles that it does not have, that they have none.
  static func code(_ code: [UInt8], of count: Int) -> [UInt8] {
    var result: [UInt8] = []
    let lists = lists(code.span).prefix(count)
    for list in lists { append(list.map(Int64.init), to: &result) }
    return result + Array(repeating: 0, count: count - lists.count)
  }

  /// Keys and their gaps have 32 bits.
  private static let numberBytes = 5
}
