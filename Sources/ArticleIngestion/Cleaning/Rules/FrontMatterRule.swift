/// Finds what stands between headline and text and is neither: the section's name, a button's words,
/// how long ago the page was put up.
///
/// Of a few words that the text says nothing of again, most are buttons; what belongs to the article
/// there is a lead, a name or a date, or the words of a picture, which the text shares.
struct FrontMatterRule: CleaningRule {
  static let name = "FrontMatter"
  static let score = 0.75
  /// The most words of a line that is judged by its place alone.
  private static let fewWords = 3
  /// The most words of a line that is judged by what the text shares of it.
  private static let mostWords = 8
  private let ago = LineWord.words("trước").first
  private let units = LineWord.words("giây phút giờ ngày tuần tháng năm")

  func apply(to reading: inout PageReading) {
    guard reading.titleIndex != nil, reading.bodyStart < reading.lines.count else { return }
    let open = reading.frontMatter.filter { reading.isUnknown($0) }
    guard !open.isEmpty else { return }
    let echo = TextEcho(of: reading)
    for index in open {
      let line = reading.lines[index]
      let isShort = line.wordCount <= FrontMatterRule.fewWords && line.ending == .open
      let isForeign =
        line.wordCount <= FrontMatterRule.mostWords && !line.isSentence
        && echo.share(of: line) == 0
      if isAge(line) || (isShort || isForeign) && reading.credits[index] == nil {
        reading.judge(index, .furniture, FrontMatterRule.self)
      }
    }
  }

  /// `Báo Bình Minh 5 giờ trước`: a number of hours at the end of a few words.
  private func isAge(_ line: PageLine) -> Bool {
    let tail = Array(line.words.suffix(3))
    return tail.count == 3 && line.words.count <= 8 && line.ending == .open && tail[0].isNumber
      && units.contains(tail[1]) && tail[2] == ago
  }
}
