import NewsModel

/// Opens a stream as the container that its bytes say it is.
struct ContainerOpener {
  /// The container of a stream, or nil with a note when it holds no records.
  ///
  /// - Parameter name: the name of the file or member.
  static func open(
    _ stream: any ByteStream, name: String, _ context: ContainerContext
  ) -> (any RecordContainer)? {
    guard context.depth <= context.limits.depth else {
      context.report(.nestedTooDeep(limit: context.limits.depth))
      return nil
    }
    let cursor = ByteCursor(stream)
    if cursor.isAtEnd {
      if !cursor.isBroken { context.report(.empty) }
      return nil
    }
    switch FormatSniffer(cursor, name: name).format {
    case .jsonLines: return JSONLinesContainer(cursor, context)
    case .json: return json(cursor, context)
    case .binary, .zip:
      context.report(.binary)
      return nil
    default: return text(cursor, name: name, context)
    }
  }

  private static func json(_ cursor: ByteCursor, _ context: ContainerContext) -> any RecordContainer
  {
    JSONLayout.isLines(cursor, limit: context.limits.recordBytes)
      ? JSONLinesContainer(cursor, context) : JSONDocumentContainer(cursor, context)
  }

  private static func text(
    _ cursor: ByteCursor, name: String, _ context: ContainerContext
  ) -> (any RecordContainer)? {
    let beginning = Array(cursor.ahead.prefix(FormatSniffer.reach))
    let header = DelimitedHeader(beginning, names: context.names)
    if let header, header.isCertain {
      return DelimitedContainer(cursor, header: header, context)
    }
    guard ["csv", "tsv"].contains(FileSuffix.suffix(of: Array(name.utf8))) else {
      return TextContainer(cursor, context)
    }
    guard let header, header.hasText else {
      context.reject(.withoutText, line: 1)
      return nil
    }
    return DelimitedContainer(cursor, header: header, context)
  }
}
