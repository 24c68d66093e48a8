import NewsModel
import VietnameseText

/// Chooses the container of unpacked bytes.
struct ContainerOpener {
  private let name: String
  private let context: ContainerContext
  private var suffix: String { FileSuffix.suffix(of: Array(name.utf8)) }
  /// How many bytes are looked at to find out an encoding.
  private static let reach = 64 << 10
  /// How many bytes the titles of the first columns may have in any encoding.
  private static let firstColumns = 1024

  /// The container that reads what is ahead of a cursor, or nil with a note when that holds no
  /// records.
  ///
  /// - Parameter name: the name of the file or member, with the suffixes of packing taken off.
  static func container(
    _ cursor: ByteCursor, name: String, _ context: ContainerContext
  ) -> (any RecordContainer)? {
    ContainerOpener(name: name, context: context).container(cursor)
  }

  private func container(_ cursor: ByteCursor) -> (any RecordContainer)? {
    let format = FormatSniffer(cursor, name: name).format
    switch format {
    case .zip: return ZipContainer(cursor, context)
    case .tar: return TarContainer(cursor, context)
    case .warc: return WebArchiveContainer(cursor, context)
    case .html: return PageContainer(cursor, context)
    case .mime: return MIMEContainer(cursor, context)
    case .binary:
      context.report(.binary)
      return nil
    default:
      return recoded(cursor) ?? records(cursor, format) ?? table(cursor)
        ?? TextContainer(cursor, context)
    }
  }

  /// Records and tables in another encoding than UTF-8, as spreadsheets write them. A page or a text
  /// is left as it is: it is known by its bytes.
  private func recoded(_ cursor: ByteCursor) -> (any RecordContainer)? {
    _ = cursor.fill(FormatSniffer.reach)
    let beginning = Array(cursor.ahead.prefix(ContainerOpener.reach))
    guard mayHoldRecords(beginning) else { return nil }
    let encoding = TextEncoding.detect(beginning).encoding
    guard encoding != .utf8, encoding != .windows1252 else { return nil }
    let decoded = TextDecoder.decode(beginning, from: encoding)
    let format = FormatSniffer(decoded, name: name).format
    guard format == .json || format == .jsonLines || header(decoded) != nil else { return nil }
    let recoded = ByteCursor(RecodedStream(cursor, encoding: encoding))
    return records(recoded, format) ?? table(recoded)
  }

  /// Whether the first line has a separator or a bracket in an encoding of one byte a character, or
  /// there are zeros, as in those of more: told before the encoding is, since most texts have none.
  private func mayHoldRecords(_ beginning: [UInt8]) -> Bool {
    let marks = Array("{[,;|\t\0".utf8)
    let line = beginning.prefix(ContainerOpener.firstColumns).drop { $0 <= 0x20 && $0 > 0 }
    return isNamedTable || line.prefix { $0 != 0x0A }.contains(where: marks.contains)
  }

  private func records(_ cursor: ByteCursor, _ format: InputFormat) -> (any RecordContainer)? {
    switch format {
    case .jsonLines: JSONLinesContainer(cursor, context)
    case .json where JSONLayout.isLines(cursor, limit: context.limits.recordBytes):
      JSONLinesContainer(cursor, context)
    case .json: JSONDocumentContainer(cursor, context)
    default: nil
    }
  }

  private func table(_ cursor: ByteCursor) -> (any RecordContainer)? {
    _ = cursor.fill(FormatSniffer.reach)
    let beginning = Array(cursor.ahead.prefix(FormatSniffer.reach))
    if let header = header(beginning) { return DelimitedContainer(cursor, header: header, context) }
    guard isNamedTable else { return nil }
    context.reject(.withoutText, line: 1)
    return EmptyContainer()
  }

  /// The header of a table: one beyond doubt, or one with a text where the name says it is a table.
  private func header(_ beginning: [UInt8]) -> DelimitedHeader? {
    let header = DelimitedHeader(
      beginning, names: context.names, fewest: isNamedTable ? 1 : DelimitedHeader.fewestCertain)
    return header.flatMap { $0.isCertain || isNamedTable && $0.hasText ? $0 : nil }
  }

  private var isNamedTable: Bool { ["csv", "tsv"].contains(suffix) }
}

/// Nothing that holds records.
private final class EmptyContainer: RecordContainer {
  func next() -> ContainerItem? { nil }
}
