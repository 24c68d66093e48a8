import NewsModel

/// Chooses the container of unpacked bytes.
enum ContainerOpener {
  /// The container that reads what is ahead of a cursor, or nil with a note when that holds no
  /// records.
  ///
  /// - Parameter name: the name of the file or member, with the suffixes of packing taken off.
  static func container(
    _ cursor: ByteCursor, name: String, _ context: ContainerContext
  ) -> (any RecordContainer)? {
    switch FormatSniffer(cursor, name: name).format {
    case .zip: return ZipContainer(cursor, context)
    case .tar: return TarContainer(cursor, context)
    case .jsonLines: return JSONLinesContainer(cursor, context)
    case .json: return json(cursor, context)
    case .warc: return WebArchiveContainer(cursor, context)
    case .html: return PageContainer(cursor, context)
    case .mime: return MIMEContainer(cursor, context)
    case .binary:
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
