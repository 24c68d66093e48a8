import NewsModel

/// The members of a zip archive, read from its beginning to its end.
///
/// The list at the end is not asked: so an archive may come through a pipe, be cut short, or stand in
/// another.
final class ZipContainer: RecordContainer {
  private let cursor: ByteCursor
  private let context: ContainerContext
  /// The member that was handed out last.
  private var open: (packed: MemberStream?, stream: (any ByteStream)?)?
  private var count = 0

  /// The archive from a cursor's place on.
  init(_ cursor: ByteCursor, _ context: ContainerContext) {
    self.cursor = cursor
    self.context = context
  }

  func next() -> ContainerItem? {
    while passMember(), cursor.fill(4) {
      guard cursor.startsWith(ZipHeader.signature) else {
        if ZipContainer.isList(cursor) { return nil }
        context.report(.damaged(.zip, offset: cursor.offset))
        guard passToSignature() else { return nil }
        continue
      }
      guard let header = ZipHeader(cursor) else { break }
      count += 1
      guard count <= context.limits.members else {
        context.report(.tooManyMembers(limit: context.limits.members))
        return nil
      }
      let member = ArchiveMember(header.name)
      if count == 1, ZipContainer.officeNames.contains(member.name) {
        context.report(.binary)
        return nil
      }
      if let stream = stream(of: header, member) {
        return .member(name: member.name, stream: stream)
      }
    }
    if !cursor.isBroken { context.report(.cutShort(.zip)) }
    return nil
  }

  /// What documents of offices and books begin with.
  private static let officeNames: Set<String> = ["[Content_Types].xml", "mimetype"]

  /// Whether the list of members is ahead, or the end of an archive without any.
  private static func isList(_ cursor: ByteCursor) -> Bool {
    [[1, 2], [5, 6], [6, 6], [6, 8]].contains { cursor.startsWith([0x50, 0x4B] + $0) }
  }

  /// The stream of a member that is to be read; nil when it is passed over.
  private func stream(of header: ZipHeader, _ member: ArchiveMember) -> (any ByteStream)? {
    let packed = header.packedSize.map { MemberStream(cursor, byteCount: $0) }
    let stream = header.isEncrypted ? nil : unpacked(header, packed)
    open = (packed, stream)
    guard member.isPlausible else { return nil }
    let inside = context.inside(member.name)
    if member.isUnsafe { inside.report(.unsafeName) }
    if stream == nil {
      inside.report(header.isEncrypted ? .encrypted : .unknownPacking("zip \(header.method)"))
    }
    return stream
  }

  private func unpacked(_ header: ZipHeader, _ packed: MemberStream?) -> (any ByteStream)? {
    if header.method == 0 { return packed }
    guard let (format, isBare) = ZipContainer.packing(header.method) else { return nil }
    let source = packed.map(ByteCursor.init) ?? cursor
    return UnpackedStream(
      source, format: format, isBare: isBare, isSingle: true, limits: context.limits)
  }

  private static func packing(_ method: Int) -> (format: InputFormat, isBare: Bool)? {
    switch method {
    case 8: (.gzip, true)
    case 12: (.bzip2, false)
    case 93: (.zstd, false)
    case 95: (.xz, false)
    default: nil
    }
  }

  /// Passes what is left of the member that was handed out last.
  ///
  /// - Returns: false when the archive ends within it.
  private func passMember() -> Bool {
    defer { open = nil }
    guard let open else { return true }
    if let packed = open.packed {
      packed.finish()
      passDescriptor()
      return packed.rest == 0
    }
    var rest: [UInt8] = []
    while let stream = open.stream, stream.read(into: &rest) {
      rest.removeAll(keepingCapacity: true)
    }
    // Neither its header nor its own end says where the next member is.
    guard let stream = open.stream, stream.fault == nil else { return passToSignature() }
    passDescriptor()
    return true
  }

  /// Passes the sizes behind a member, where there are any: 12 or 20 bytes, with a signature or not.
  private func passDescriptor() {
    guard cursor.fill(2), !isBeforeHeader(0) else { return }
    if let size = [16, 24, 12, 20].first(where: isBeforeHeader) { cursor.advance(size) }
  }

  private func isBeforeHeader(_ offset: Int) -> Bool {
    guard cursor.fill(offset + 4) else { return false }
    let bytes = Array(cursor.ahead.dropFirst(offset).prefix(4))
    return bytes == ZipHeader.signature || bytes == [0x50, 0x4B, 1, 2]
  }

  /// Passes damaged bytes up to the next member.
  private func passToSignature() -> Bool {
    while cursor.fill(4) {
      let next = cursor.window.index(of: 0x50, from: cursor.start + 1)
      cursor.advance((next ?? cursor.window.count) - cursor.start)
      if cursor.startsWith(ZipHeader.signature) { return true }
    }
    return false
  }
}
