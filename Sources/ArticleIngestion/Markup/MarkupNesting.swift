/// How deep the elements of a page stand in each other, by a glance at its tags.
///
/// Old pages open `<font>` for each paragraph and close none. The parser bears any depth, but looks
/// through all of it for each end tag that closes nothing; so those are taken out where they are many.
struct MarkupNesting {
  /// The most elements that are open at once.
  private(set) var depth = 0
  /// Where end tags stand that close nothing.
  private var strays: [Int] = []
  private var open = 0
  private var openByName: [UInt64: Int] = [:]
  /// As many steps of the parser are taken for stray end tags.
  private static let mostSteps = 100_000_000

  /// A page that the parser reads in linear time: itself, or without its stray end tags.
  ///
  /// - Complexity: linear.
  static func bearable(_ bytes: [UInt8]) -> [UInt8] {
    let nesting = MarkupNesting(bytes)
    let isLittle = nesting.strays.count <= mostSteps / max(1, nesting.depth)
    return isLittle ? bytes : nesting.withoutStrays(bytes)
  }

  /// Looks at the tags of a page.
  init(_ bytes: [UInt8]) {
    var index = 0
    while let start = bytes.index(of: UInt8(ascii: "<"), from: index) {
      index = start + 1
      guard index < bytes.count else { break }
      let isEnd = bytes[index] == UInt8(ascii: "/")
      if isEnd { index += 1 }
      let name = MarkupNesting.name(in: bytes, at: index)
      guard name != 0 else { continue }
      if isEnd { close(name, at: start) } else { enter(name) }
    }
  }

  private func withoutStrays(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var copied = 0
    for stray in strays where stray >= copied {
      output += bytes[copied..<stray]
      copied = bytes.index(of: UInt8(ascii: ">"), from: stray).map { $0 + 1 } ?? bytes.count
    }
    return output + bytes[copied...]
  }

  private mutating func enter(_ name: UInt64) {
    openByName[name, default: 0] += 1
    open += 1
    depth = max(depth, open)
  }

  private mutating func close(_ name: UInt64, at start: Int) {
    guard let count = openByName[name], count > 0 else {
      strays.append(start)
      return
    }
    openByName[name] = count - 1
    open -= 1
  }

  /// The first eight letters of a name as a number, in whatever case; zero when there is none.
  private static func name(in bytes: [UInt8], at start: Int) -> UInt64 {
    var name: UInt64 = 0
    for index in start..<min(start + 8, bytes.count) {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A, 0x30...0x39: name = name << 8 + UInt64(byte)
      case 0x41...0x5A: name = name << 8 + UInt64(byte + 0x20)
      default: return name
      }
    }
    return name
  }
}
