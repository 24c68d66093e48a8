import NewsModel
import Testing

@testable import coso

struct ParserWordingTests {
  static let message = """
    Unknown option '--formt'. Did you mean '--format'?
    Usage: coso list <what>
      See 'coso list --help' for more information.
    """

  @Test func `says an error in one sentence and where to read on`() {
    #expect(
      ParserWording.error(ParserWordingTests.message, language: .vietnamese)
        == "không có tùy chọn '--formt'. Có phải '--format'? — xem 'coso list --help'")
    #expect(
      ParserWording.error(ParserWordingTests.message, language: .english)
        == "Unknown option '--formt'. Did you mean '--format'? — see 'coso list --help'")
  }

  @Test func `gives help its headings`() {
    let help = "OVERVIEW: Mở.\n\nUSAGE: coso <subcommand>\n\nOPTIONS:\n"
    #expect(
      ParserWording.help(help, language: .vietnamese)
        == "Mở.\n\nCÁCH DÙNG: coso <lệnh>\n\nTÙY CHỌN:\n")
    #expect(ParserWording.help(help, language: .english) == help)
  }
}
