/// The models of articles in few bytes: for each article how many it reports, then the gaps between
/// their keys, in seven bits a byte, the lowest first, the high bit set where more follow.
enum ModelLists {
  /// Puts an article's models behind those of others.
  static func append(_ models: [Int64], to code: inout [UInt8]) {
    append(models.count, to: &code)
    var last: Int64 = 0
    for key in models.sorted() {
      append(Int(key - last), to: &code)
      last = key
    }
  }

  /// The models of each article. Of a damaged code, as far as it goes.
  static func lists(_ code: Span<UInt8>) -> [[Int32]] {
    var (lists, index) = ([[Int32]](), 0)
    while let count = number(in: code, at: &index) {
      var (list, last) = ([Int32](), UInt32(0))
      for _ in 0..<min(Int(count), code.count) {
        guard let gap = number(in: code, at: &index) else { return lists }
        last = last &+ gap
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

  private static func append(_ number: Int, to code: inout [UInt8]) {
    var rest = UInt32(clamping: number)
    while rest >= 0x80 {
      code.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    code.append(UInt8(rest))
  }

  private static func number(in code: Span<UInt8>, at index: inout Int) -> UInt32? {
    var (number, shift) = (UInt32(0), UInt32(0))
    while index < code.count {
      let byte = code[index]
      index += 1
      number |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}
