import ArgumentParser
import VietnameseText

/// `coso text decode`: bytes of another encoding, as UTF-8.
struct DecodeText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode",
    abstract: say(
      "Chuyển bảng mã cũ (TCVN3, VNI, VISCII…) hay UTF-16 sang UTF-8, NFC.",
      "Turn an old encoding (TCVN3, VNI, VISCII…) or UTF-16 into UTF-8, NFC."))

  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "Bảng mã, hay tên phông (.VnTime), hay auto: tự nhận.",
        "The encoding, or a font's name (.VnTime), or auto: find out."),
      valueName: say("bảng-mã", "encoding")))
  var from = "auto"

  @Flag(
    help: ArgumentHelp(
      say(
        "TCVN3, VIETWARE-F: chữ thường có dấu giữa chữ hoa thành chữ hoa (auto luôn làm vậy).",
        "TCVN3, VIETWARE-F: small letters with tones between capitals become capitals (auto does).")
    ))
  var capitals = false

  @Flag(
    help: ArgumentHelp(
      say(
        "Cho biết bảng mã nào, vì sao (ra đầu ra lỗi).",
        "Say which encoding and why (on standard error).")))
  var explain = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    var filter = try DecodingFilter(encoding: encoding(), restoresCapitals: capitals)
    filter.isExplaining = explain
    while let chunk = StandardStreams.readChunk() { filter.take(chunk) }
    filter.finish()
  }

  /// The encoding that was named, or nil for `auto`.
  ///
  /// - Throws: `Failure` for a name that is none.
  private func encoding() throws -> TextEncoding? {
    if LetterCase.lowercased(from) == "auto" { return nil }
    if let encoding = TextEncoding(name: from) { return encoding }
    let all = (["auto"] + TextEncoding.names).joined(separator: ", ")
    throw Failure(
      "không có bảng mã '\(from)'; có: \(all).", "there is no encoding '\(from)'; there are \(all)."
    )
  }
}
