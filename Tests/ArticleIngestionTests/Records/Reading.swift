import NewsModel

@testable import ArticleIngestion

/// What a test says of the articles of an input.
struct Reading {
  let articles: [Article]
  let findings: [Finding]

  init(_ text: String, path: String, options: InputOptions = InputOptions()) {
    self.init(Array(text.utf8), path: path, options: options)
  }

  init(_ bytes: [UInt8], path: String, options: InputOptions = InputOptions()) {
    (articles, findings) = Shared.reader(options).read(bytes, path: path)
  }

  /// The articles' texts, paragraphs parted by bars.
  var texts: [String] { articles.map { $0.text.split(separator: "\n\n").joined(separator: "|") } }
  var titles: [String?] { articles.map(\.title) }
  var kinds: [Finding.Kind] { findings.map(\.kind) }
}

extension InputOptions {
  init(limits change: (inout InputLimits) -> Void) {
    self.init()
    change(&limits)
  }
}
