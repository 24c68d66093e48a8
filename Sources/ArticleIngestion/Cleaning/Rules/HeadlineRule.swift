/// Finds the headline among the lines before the running text.
///
/// A headline looks like one (several words, no full stop), says in short what the text says, is
/// often repeated, and has the page's date or buttons next to it.
struct HeadlineRule: CleaningRule {
  static let name = "Headline"
  /// How many lines above the text are looked at; no page's head is longer.
  private static let farthest = 120
  /// How many lines below a headline may say it again.
  private static let reach = 40

  func apply(to reading: inout PageReading) {
    let candidates = withoutRepetitions(candidates(in: reading), in: reading)
    let echo = candidates.count > 1 ? TextEcho(of: reading) : nil
    let scores = candidates.map { ($0, score($0, in: reading, echo: echo)) }
    // Of equals the first: what comes later repeats it.
    guard var best = scores.first else { return }
    for candidate in scores where candidate.1 > best.1 { best = candidate }
    let index = best.0
    reading.titleIndex = index
    if index >= reading.bodyStart {
      reading.bodyStart =
        reading.lines.indices[(index + 1)...].first { reading.isProse($0) } ?? reading.lines.count
    }
    reading.judge(index, .title, HeadlineRule.self)
  }

  private func candidates(in reading: PageReading) -> [Int] {
    let start = max(0, reading.bodyStart - HeadlineRule.farthest)
    let before = (start..<reading.bodyStart).filter {
      reading.isUnknown($0) && !reading.lines[$0].key.isEmpty
    }
    let first = reading.bodyStart
    guard before.isEmpty, first + 1 < reading.lines.count else { return before }
    // A headline with a full stop is still one where the page's date or buttons follow it.
    let isFollowed = reading.stamps[first + 1] != nil || reading.marks[first + 1] == .share
    return isFollowed && reading.lines[first].wordCount <= 30 ? [first] : []
  }

  /// Leaves out what only says an earlier candidate again, whole or in pieces.
  private func withoutRepetitions(_ candidates: [Int], in reading: PageReading) -> [Int] {
    var covered: Set<Int> = []
    for index in candidates where !covered.contains(index) {
      for start in candidates where start > index {
        let title = reading.lines[index].key
        guard let end = reading.end(ofTitle: title, from: start, except: index) else { continue }
        covered.formUnion(start..<end)
      }
    }
    return candidates.filter { !covered.contains($0) }
  }

  private func score(_ index: Int, in reading: PageReading, echo: TextEcho?) -> Double {
    let line = reading.lines[index]
    var score = index == 0 ? 1.0 : 0
    switch line.wordCount {
    case ...2: score -= 3
    case 3: score -= 1
    case 4...5: score += 0.5
    case 6...32: score += 1.5
    default: break
    }
    if line.ending == .fullStop || line.ending == .colon { score -= 2 }
    if isRepeated(index, in: reading) { score += 2 }
    if isBesideStamp(index, in: reading) { score += 1.5 }
    if index > 0, reading.marks[index - 1] == .breadcrumb { score += 1 }
    if let echo { score += 4 * echo.share(of: line.key) }
    return score
  }

  /// Whether the headline comes again: alone, over several lines, or before the site's name.
  private func isRepeated(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    let start = max(0, index - HeadlineRule.reach)
    return (start..<min(reading.lines.count, index + HeadlineRule.reach)).contains { other in
      guard other != index, !reading.lines[other].key.isEmpty else { return false }
      return reading.end(ofTitle: line.key, from: other, except: index) != nil
        || HeadlineRule.isSiteTitle(reading.lines[other], of: line)
    }
  }

  /// `Ra quân làm thủy lợi - Báo Bình Minh`, as browsers show it, of `Ra quân làm thủy lợi`.
  private static func isSiteTitle(_ line: PageLine, of headline: PageLine) -> Bool {
    guard line.utf8.count > headline.utf8.count, line.utf8.starts(with: headline.utf8) else {
      return false
    }
    let rest = line.utf8[headline.utf8.count...]
    return [" - ", " | ", " – ", " — ", " :: ", " » "].contains { rest.starts(with: $0.utf8) }
  }

  private func isBesideStamp(_ index: Int, in reading: PageReading) -> Bool {
    (index + 1..<min(index + 3, reading.lines.count)).contains {
      reading.stamps[$0] != nil || reading.marks[$0] == .share || reading.marks[$0] == .counter
    }
  }
}
