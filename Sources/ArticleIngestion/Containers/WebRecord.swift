import NewsModel
import VietnameseText

/// One record of a web archive.
struct WebRecord {
  private let fields: HeaderFields
  private let context: ContainerContext

  /// A record from the fields in front of it.
  init(_ fields: HeaderFields, context: ContainerContext) {
    self.fields = fields
    self.context = context
  }

  /// The record to be read as an article; nil when it is none.
  ///
  /// - Parameter body: the record's bytes.
  func record(_ body: [UInt8]) -> ContainerRecord? {
    switch fields.kind("warc-type") {
    case "response":
      guard fields.kind("content-type") != "text/dns" else { return nil }
      return answer(body)
    case "conversion", "resource":
      return page(body, kind: fields.kind("content-type"), charset: charset(fields))
    default: return nil
    }
  }

  private func charset(_ fields: HeaderFields) -> String? {
    fields.parameter("charset", of: "content-type")
  }

  /// What a server sent: its fields, then the page, in pieces or packed where they say so.
  private func answer(_ message: [UInt8]) -> ContainerRecord? {
    guard message.starts(with: Array("HTTP/".utf8)) else { return nil }
    let status = message.prefix { $0 != 0x0A }.split(separator: 0x20).dropFirst().first
    guard status?.first == UInt8(ascii: "2") else { return nil }
    let head = HeaderFields(message[...])
    var body = Array(message[head.byteCount...])
    if head.kind("transfer-encoding") == "chunked" { body = WebRecord.joined(body) }
    switch head.kind("content-encoding") {
    case nil, "", "identity": break
    case "gzip", "x-gzip", "zstd": body = unpacked(body)
    case let packing?:
      context.report(.unknownPacking(packing))
      return nil
    }
    return page(body, kind: head.kind("content-type"), charset: charset(head))
  }

  private func page(_ body: [UInt8], kind: String?, charset: String?) -> ContainerRecord? {
    let text = body[...].trimmingBlanks()
    guard !text.isEmpty else { return nil }
    let content: SourceRecord.Content
    switch kind {
    case "text/html", "application/xhtml+xml": content = .html(body, charset: charset)
    case "text/plain": content = .text(body)
    case nil, "", "application/octet-stream":
      guard MarkupSniffer.isPage(text.prefix(FormatSniffer.reach)) else { return nil }
      content = .html(body, charset: charset)
    default: return nil
    }
    var metadata = RecordMetadata()
    metadata.url = fields["warc-target-uri"].map {
      $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0
    }
    return ContainerRecord(bytes: body, content: content, metadata: metadata)
  }

  /// The body of a message that was sent in pieces, each behind its size; as it is when it was put
  /// together before it was archived.
  ///
  /// - Source: RFC 9112, 7.1
  private static func joined(_ body: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var rest = body[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let digits = rest[..<end].prefix { $0 != 0x3B }.filter { $0 > 0x20 }
      guard let size = Int(String(decoding: digits, as: UTF8.self), radix: 16), size >= 0 else {
        return output.isEmpty ? body : output
      }
      rest = rest[(end + 1)...]
      if size == 0 { break }
      output += rest.prefix(size)
      rest = rest.dropFirst(size).drop { $0 == 0x0D || $0 == 0x0A }
    }
    return output
  }

  /// The body as it was before the server packed it; as it is when it was unpacked before it was
  /// archived.
  private func unpacked(_ body: [UInt8]) -> [UInt8] {
    let cursor = ByteCursor(MemoryStream(body))
    guard let format = FormatSniffer.packing(of: cursor) else { return body }
    let stream = UnpackedStream(cursor, format: format, limits: context.limits)
    var output: [UInt8] = []
    while output.count < context.limits.recordBytes, stream.read(into: &output) {}
    if let fault = stream.fault { context.report(fault) }
    return output
  }
}
