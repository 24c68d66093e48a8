import CosoCore
import NewsModel
import TerminalCanvas
import VietnameseText

/// One line that says how far indexing is, cut to the columns there are: first the file goes, then the
/// findings, then the rate; the bar, the share and the articles stay.
struct ProgressLine {
  /// How far the run is.
  var progress: IndexProgress
  /// How long it has been at work.
  var elapsed: Duration
  /// The language of the words and numbers.
  var language: Language
  /// Whether letters beyond ASCII can be shown.
  var isUTF8 = true

  private static let shortestBar = 6
  private static let longestBar = 24

  /// The line, at most so many columns wide.
  func text(columns: Int) -> String {
    var words = [percent, articles, articleRate, rate, remaining, findings].compactMap(\.self)
    let order = [articleRate, findings, rate, remaining].compactMap(\.self)
    for word in order where width(of: words) + ProgressLine.shortestBar + 1 > columns {
      words.removeAll { $0 == word }
    }
    let room = columns - width(of: words) - 1
    let bar = min(max(room / 3, ProgressLine.shortestBar), ProgressLine.longestBar, room)
    var line = ([bar > 0 ? self.bar(columns: bar) : nil] + words).compactMap(\.self)
      .joined(separator: " ")
    let rest = columns - DisplayWidth.of(line) - 2
    if rest >= 12, !progress.path.isEmpty {
      line += "  " + Truncation.truncated(path, to: rest, marker: isUTF8 ? "…" : "~", keep: .end)
    }
    return line
  }

  /// The same for a log: no bar, no file.
  var plain: String {
    [percent, articles, articleRate, rate, remaining, findings].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func width(of words: [String]) -> Int {
    words.reduce(-1) { $0 + 1 + DisplayWidth.of($1) }
  }

  private func bar(columns: Int) -> String {
    let done = Int((progress.share * Double(columns)).rounded(.down))
    let (full, empty) = isUTF8 ? ("█", "░") : ("#", ".")
    return String(repeating: full, count: done) + String(repeating: empty, count: columns - done)
  }

  private var percent: String { "\(Int(progress.share * 100))%" }

  private var articles: String { said("\(language.number(progress.articles)) ", "bài", "articles") }

  private var articleRate: String? {
    guard let seconds else { return nil }
    let rate = Int(Double(progress.articles) / seconds)
    return rate > 0 ? said("\(language.number(rate)) ", "bài/s", "art./s") : nil
  }

  private var rate: String? {
    guard let seconds, progress.bytesRead > 0 else { return nil }
    let megabytes = Double(progress.bytesRead) / 1e6 / seconds
    return "\(language.number((megabytes * 10).rounded() / 10)) MB/s"
  }

  private var remaining: String? {
    guard let seconds, progress.share > 0, progress.share < 1 else { return nil }
    let left = Int((seconds * (1 - progress.share) / progress.share).rounded(.up))
    return said("", "còn ", "left ") + ProgressLine.clock(left)
  }

  private var findings: String? {
    guard progress.findings > 0 else { return nil }
    return said("\(language.number(progress.findings)) ", "lưu ý", "notes")
  }

  /// Nothing is reckoned from the first moments.
  private var seconds: Double? {
    elapsed > .milliseconds(500) ? elapsed / .seconds(1) : nil
  }

  private func said(_ number: String, _ vietnamese: String, _ english: String) -> String {
    let word = language(vietnamese, english)
    return number + (isUTF8 ? word : Folding.fold(word))
  }

  /// A path of many bytes that are no text must not move the cursor.
  private var path: String {
    String(
      String.UnicodeScalarView(
        progress.path.unicodeScalars.map { scalar in
          let isShown = scalar.value >= 0x20 && scalar.value != 0x7F && (isUTF8 || scalar.isASCII)
          return isShown && !(0x80...0x9F).contains(scalar.value) ? scalar : "?"
        }))
  }

  /// `0:07`, `12:00`, `3:05:00`.
  private static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = two(seconds % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(tail)" : "\(minutes):\(tail)"
  }
}
