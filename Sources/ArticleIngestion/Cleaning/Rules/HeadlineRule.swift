/// Finds the headline among the lines before the running text.
///
/// A headline looks like one (several words, no full stop), says in short what the text says, is
/// often repeated, and has the page's date or buttons next to it.
struct HeadlineRule: CleaningRule {
  static let name = "Headline"
  static let score = 0.9
  /// How many lines above the text are looked at; no page's head is longer.
  private static let farthest = 120
  /// Headlines seldom have more words.
  private static let longest = 18
  /// How many lines below a headline may say it again.
  private static let reach = 40

  func apply(to reading: inout PageReading) {
    let candidates = withoutRepetitions(candidates(in: reading), in: reading)
    let echo = candidates.count > 1 ? TextEcho(of: reading) : nil
    let scores = candidates.map { ($0, score($0, in: reading, echo: echo)) }
    // Of equals the first: what comes later repeats it.
    guard var best = scores.first else { return }
    for candidate in scores where candidate.1 > best.1 { best = candidate }
    // Below nought are words of menus: then the page has none.
    guard best.1 >= 0 || reading.bodyStart == reading.lines.count else { return }
    let index =
      firstLine(above: best.0, in: reading) ?? headline(aboveLead: best, among: scores, in: reading)
    reading.titleIndex = index
    if index >= reading.bodyStart {
      reading.bodyStart =
        reading.lines.indices[(index + 1)...].first { reading.isProse($0) } ?? reading.lines.count
    }
    reading.judge(index, .title, HeadlineRule.self)
  }

  /// The page's first line, where it looks like a headline and nothing but text follows: then what
  /// was found best is a piece of the text.
  private func firstLine(above best: Int, in reading: PageReading) -> Int? {
    guard best > 0, reading.isUnknown(0), reading.credits[0] == nil,
      (5...HeadlineRule.longest).contains(reading.lines[0].wordCount),
      [.open, .question].contains(reading.lines[0].ending),
      (0...best + 1).allSatisfy({ $0 == reading.lines.count || reading.isUnknown($0) })
    else { return nil }
    return isRepeated(best, in: reading) ? nil : 0
  }

  /// The headline above a line that was found best: a long one may be a lead without a full stop,
  /// which says even more of what the text says.
  private func headline(
    aboveLead best: (Int, Double), among scores: [(Int, Double)], in reading: PageReading
  ) -> Int {
    guard let above = scores.last(where: { $0.0 < best.0 }),
      reading.lines[best.0].wordCount > HeadlineRule.longest,
      reading.lines[above.0].wordCount <= HeadlineRule.longest,
      above.1 >= 2, above.1 >= best.1 - 2.5,
      (above.0 + 1..<best.0).allSatisfy({ reading.marks[$0] != .menu })
    else { return best.0 }
    return above.0
  }

  private func candidates(in reading: PageReading) -> [Int] {
    let start = max(0, reading.bodyStart - HeadlineRule.farthest)
    let before = (start..<reading.bodyStart).filter {
      reading.isUnknown($0) && reading.lines[$0].hasLetters
    }
    let first = reading.bodyStart
    guard first + 1 < reading.lines.count else { return before }
    // A headline with a full stop is still one where the page's date or buttons follow it.
    let isFollowed = reading.stamps[first + 1] != nil || reading.marks[first + 1] == .share
    return isFollowed && reading.lines[first].wordCount <= 30 ? before + [first] : before
  }

  /// Leaves out what only says an earlier candidate again, whole or in pieces.
  private func withoutRepetitions(_ candidates: [Int], in reading: PageReading) -> [Int] {
    var covered: Set<Int> = []
    for index in candidates where !covered.contains(index) {
      for start in candidates where start > index {
        let title = reading.lines[index].words
        guard let end = reading.end(ofTitle: title, from: start, except: index) else { continue }
        covered.formUnion(start..<end)
      }
    }
    return candidates.filter { !covered.contains($0) }
  }

  private func score(_ index: Int, in reading: PageReading, echo: TextEcho?) -> Double {
    let line = reading.lines[index]
    var score = placeScore(index, in: reading)
    switch line.wordCount {
    case ...2: score -= 3
    case 3: score -= 1
    case 4...5: score += 0.5
    case 6...22: score += 1.5
    case 23...32: score += 0.75
    default: break
    }
    switch line.ending {
    case .fullStop, .colon: score -= 2
    case .ellipsis: score -= 0.5
    case .question, .open: break
    }
    // An author's name between headline and date.
    if index > 0, reading.credits[index] != nil { score -= 3 }
    if isRepeated(index, in: reading) { score += 2 }
    if isSign(index + 1, in: reading) || isSign(index - 1, in: reading) { score += 1.5 }
    if isSign(index + 2, in: reading) { score += 0.5 }
    if isInsideList(index, in: reading) { score -= 1.5 }
    if index > 0, reading.marks[index - 1] == .breadcrumb { score += 1 }
    if let echo { score += 4 * echo.share(of: line) }
    return score
  }

  /// What the place of a line says: headlines stand first on a page without menus, below the path
  /// of sections on one with it, and next to the text.
  private func placeScore(_ index: Int, in reading: PageReading) -> Double {
    let rest = reading.marks[index..<max(index, reading.bodyStart)]
    if rest.contains(.breadcrumb) || rest.contains(.menu) && reading.lines[index].isAllCapitals {
      return -1.5
    }
    let below = (index + 1..<max(index + 1, reading.bodyStart)).filter {
      reading.isUnknown($0) && reading.credits[$0] == nil
    }
    let entries = below.count { reading.lines[$0].wordCount <= 3 }
    if index == 0, !rest.contains(.menu), entries < 3 { return 1 }
    let line = reading.lines[index]
    return below.isEmpty && line.wordCount <= HeadlineRule.longest && !line.isSentence ? 0.75 : 0
  }

  /// Whether the headline comes again: alone, over several lines, or before the site's name.
  private func isRepeated(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    let start = max(0, index - HeadlineRule.reach)
    return (start..<min(reading.lines.count, index + HeadlineRule.reach)).contains { other in
      guard other != index, !reading.lines[other].words.isEmpty else { return false }
      return reading.end(ofTitle: line.words, from: other, except: index) != nil
        || HeadlineRule.isSiteTitle(reading.lines[other], of: line)
    }
  }

  /// `Ra quân làm thủy lợi - Báo Bình Minh`, as browsers show it, of `Ra quân làm thủy lợi`.
  private static func isSiteTitle(_ line: PageLine, of headline: PageLine) -> Bool {
    guard line.utf8.count > headline.utf8.count, line.utf8.starts(with: headline.utf8) else {
      return false
    }
    let rest = line.utf8.dropFirst(headline.utf8.count)
    return [" - ", " | ", " – ", " — ", " :: ", " » "].contains { rest.starts(with: $0.utf8) }
  }

  /// Whether a line is what stands next to headlines: a date, buttons to share, a counter of views.
  private func isSign(_ index: Int, in reading: PageReading) -> Bool {
    guard reading.lines.indices.contains(index) else { return false }
    if let stamp = reading.stamps[index] { return stamp.hasTime || stamp.hasLabel }
    return reading.marks[index] == .share || reading.marks[index] == .counter
  }

  /// Whether a line follows the heading of a list of links without a gap, and the list goes on.
  private func isInsideList(_ index: Int, in reading: PageReading) -> Bool {
    var heading = index - 1
    while heading >= 0, reading.isUnknown(heading), !reading.lines[heading + 1].followsGap {
      heading -= 1
    }
    return heading >= 0 && reading.marks[heading] == .relatedList
      && !reading.lines[heading + 1].followsGap
  }
}
