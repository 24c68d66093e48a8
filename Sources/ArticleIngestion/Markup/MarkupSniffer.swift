import VietnameseText

/// Tells HTML from text that holds a sign or two of it.
enum MarkupSniffer {
  private static let pageTags = [
    "<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<article", "<div", "<table",
    "<p>",
    "<p ", "<h1", "<span", "<section", "<main",
  ].map { Array($0.utf8) }

  private static let pieceTags = [
    "</p>", "</div>", "</span>", "</strong>", "</h2>", "</h3>", "</em>", "</td>", "</li>", "</a>",
    "<br>", "<br/>", "<br />", "<p>",
  ].map { Array($0.utf8) }

  /// Whether the beginning of a file is that of a page.
  static func isPage(_ beginning: ArraySlice<UInt8>) -> Bool {
    beginning.first == UInt8(ascii: "<") && holds(beginning, oneOf: pageTags)
  }

  /// Whether a text is a piece of HTML: an element is closed in it, or a line broken.
  static func isPiece(_ text: [UInt8]) -> Bool {
    text.contains(UInt8(ascii: "<")) && holds(text.prefix(16_384), oneOf: pieceTags)
  }

  /// Whether one of the tags stands in the bytes, in whatever case.
  static func holds(_ bytes: ArraySlice<UInt8>, oneOf tags: [[UInt8]]) -> Bool {
    let lower = LetterCase.lowercased(Array(bytes))
    var start = 0
    while let index = lower.index(of: UInt8(ascii: "<"), from: start) {
      if tags.contains(where: { lower[index...].starts(with: $0) }) { return true }
      start = index + 1
    }
    return false
  }
}
