import NewsModel

/// The members of a tar archive. Links, devices and folders are passed over.
final class TarContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  /// The member that was handed out last, and the bytes that fill up its last block.
  private var open: (stream: MemberStream, padding: Int)?
  /// A name that a member before the next one gives it.
  private var longName: [UInt8]?
  private var count = 0
  /// Whether blocks are passed to find the next header.
  private var isDamaged = false
  /// The longest name that is believed.
  private static let longestName = 64 << 10

  /// The archive from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    while passMember(), cursor.fill(1) {
      guard cursor.fill(TarHeader.blockSize) else { break }
      let block = cursor.ahead.prefix(TarHeader.blockSize)
      cursor.advance(TarHeader.blockSize)
      // The end is two blocks of zeros; another archive may follow.
      if block.allSatisfy({ $0 == 0 }) { continue }
      guard let header = TarHeader(block) else {
        if !isDamaged { context.report(.damaged(.tar, offset: cursor.offset - block.count)) }
        isDamaged = true
        continue
      }
      isDamaged = false
      count += 1
      guard count <= context.limits.members else {
        context.report(.tooManyMembers(limit: context.limits.members))
        return nil
      }
      if let item = item(header) { return item }
    }
    if open != nil || cursor.available > 0, !cursor.isBroken { context.report(.cutShort(.tar)) }
    return nil
  }

  private func item(_ header: TarHeader) -> ContainerItem? {
    let stream = MemberStream(cursor, byteCount: header.size)
    let blocks = (header.size / TarHeader.blockSize + 1) * TarHeader.blockSize
    open = (stream, (blocks - header.size) % TarHeader.blockSize)
    if readLongName(header, stream) { return nil }
    let member = ArchiveMember(longName ?? header.name)
    longName = nil
    guard header.isFile, member.isPlausible else { return nil }
    if member.isUnsafe { context.inside(member.name).report(.unsafeName) }
    return .member(name: member.name, stream: stream)
  }

  /// Takes the name out of a member that is there for it.
  private func readLongName(_ header: TarHeader, _ stream: MemberStream) -> Bool {
    let isName = header.kind == UInt8(ascii: "L")
    let isFields = header.kind == UInt8(ascii: "x")
    guard isName || isFields else { return [0x67, 0x4B].contains(header.kind) }
    guard header.size <= TarContainer.longestName else { return true }
    var bytes: [UInt8] = []
    while stream.read(into: &bytes) {}
    longName = isName ? TarHeader.text(bytes[...]) : TarContainer.path(in: bytes) ?? longName
    return true
  }

  /// The path among the fields of a pax header: `27 path=…` and a line feed, its length in front.
  private static func path(in fields: [UInt8]) -> [UInt8]? {
    let key = Array(" path=".utf8)
    var rest = fields[...]
    while let length = Int(String(decoding: rest.prefix { $0 != 0x20 }, as: UTF8.self)),
      length > 0, length <= rest.count
    {
      let field = rest.prefix(length)
      let value = field.drop { $0 != 0x20 }
      if value.starts(with: key) { return Array(value.dropFirst(key.count).dropLast()) }
      rest = rest.dropFirst(length)
    }
    return nil
  }

  /// Passes what is left of the member that was handed out last; false when the archive ends there.
  private func passMember() -> Bool {
    guard let (stream, padding) = open else { return true }
    stream.finish()
    guard stream.rest == 0 else { return false }
    cursor.skip(padding)
    open = nil
    return true
  }
}
