import NewsModel

/// A container that is being read, with the streams that its bytes come through.
struct OpenContainer {
  /// The container; nil when the bytes hold no records, which has been noted.
  var container: (any RecordContainer)?
  /// The streams, the innermost last.
  private(set) var streams: [any ByteStream]
  /// What it knows of the file.
  private(set) var context: ContainerContext

  /// Opens a stream as the container that its bytes say it is, unpacked as often as it is packed.
  ///
  /// - Parameter name: the name of the file or member.
  init(_ stream: any ByteStream, name: String, _ context: ContainerContext) {
    streams = [stream]
    self.context = context
    var name = name
    var cursor = ByteCursor(stream)
    while let packing = FormatSniffer.packing(of: cursor), isShallow {
      let unpacked = UnpackedStream(cursor, format: packing, limits: context.limits)
      streams.append(unpacked)
      cursor = ByteCursor(unpacked)
      self.context.depth += 1
      name = String(decoding: FileSuffix.withoutPacking(Array(name.utf8)), as: UTF8.self)
    }
    guard isShallow else {
      context.report(.nestedTooDeep(limit: context.limits.depth))
      return
    }
    if cursor.isAtEnd {
      if !cursor.isBroken { context.report(.empty) }
    } else {
      container = ContainerOpener.container(cursor, name: name, self.context)
    }
  }

  private var isShallow: Bool { context.depth <= context.limits.depth }

  /// Notes what ailed the streams.
  func close() {
    for stream in streams {
      if let fault = stream.fault { context.report(fault) }
    }
  }
}
