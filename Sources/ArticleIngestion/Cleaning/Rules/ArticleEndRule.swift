/// Finds where the article ends and the foot of the page begins.
///
/// Below the last running text may stand names, sources and pictures' words that belong to it.
/// What comes after a name, a form, a list of links or an imprint does not.
struct ArticleEndRule: CleaningRule {
  static let name = "ArticleEnd"
  static let score = 0.9
  /// How many lines a list inside an article has at most.
  static let longestList = 40
  let table: FurnitureTable

  init(table: FurnitureTable) {
    self.table = table
  }

  func apply(to reading: inout PageReading) {
    var index = reading.bodyStart
    var lastProse = reading.bodyStart - 1
    var proseCount = 0
    while index < reading.lines.count {
      if reading.isProse(index) {
        lastProse = index
        proseCount += 1
      } else if proseCount <= 1, isButton(index, in: reading) {
        reading.judge(index, .furniture, CommentFormRule.self)
      } else if isHeading(index, in: reading) {
        reading.judge(index, .heading, HeadingRule.self)
      } else if let mark = reading.marks[index], mark.endsArticle {
        guard let next = resumption(after: index, mark, in: reading) else { break }
        for skipped in index..<next {
          reading.judge(skipped, .furniture, RelatedListRule.self)
        }
        index = next
        continue
      }
      index += 1
    }
    reading.articleEnd = endOfFoot(from: lastProse + 1, to: index, in: reading)
  }

  /// Whether a line below the lead leads to the comments and text follows: `2 bình luận`.
  private func isButton(_ index: Int, in reading: PageReading) -> Bool {
    guard reading.marks[index] == .commentForm, reading.lines[index].wordCount <= 3 else {
      return false
    }
    return resumption(after: index, .relatedList, in: reading) != nil
  }

  /// Whether a word for comments heads what people say in an article: `Ý kiến:` with much text and
  /// nothing of a form below it.
  private func isHeading(_ index: Int, in reading: PageReading) -> Bool {
    guard reading.marks[index] == .commentForm, reading.lines[index].ending == .colon else {
      return false
    }
    let next = reading.lines.indices[(index + 1)...].prefix(ArticleEndRule.longestList)
    let isForm = next.contains {
      [.commentForm, .commentField, .share, .counter].contains(reading.marks[$0])
    }
    let texts = next.prefix { !isBorder($0, in: reading) }
    return !isForm && texts.count { reading.isProse($0) } >= 3
      && resumption(after: index, .relatedList, in: reading) != nil
  }

  /// Where running text goes on after a list of links inside an article, or nil.
  ///
  /// Teasers are running text too, but each has its headline, so that no more than two of three lines
  /// are text. In the article more are; a single paragraph is its end when the author follows.
  private func resumption(
    after start: Int, _ mark: FurnitureMeaning, in reading: PageReading
  ) -> Int? {
    guard mark == .relatedList || mark == .imprint, !isSigned(start - 1, in: reading) else {
      return nil
    }
    let last = min(reading.lines.count, start + ArticleEndRule.longestList)
    let list = (start + 1)..<max(start + 1, last)
    guard let first = list.first(where: { reading.isProse($0) }) else { return nil }
    let end = (first..<last).first { isBorder($0, in: reading) } ?? last
    let author = (first..<end).first { isSigned($0, in: reading) }
    let text = { reading.isProse($0) || reading.lines[$0].isSentence }
    let lines = (first..<(author ?? end)).filter {
      reading.marks[$0] == nil && reading.credits[$0] == nil
    }.reversed().drop { !text($0) }
    let texts = lines.count(where: text)
    let isMostlyText = texts * 3 > lines.count * 2
    return isMostlyText && (texts >= 2 || author == first + 1) ? first : nil
  }

  /// Whether a line names an author or a source, as stands below a text.
  private func isSigned(_ index: Int, in reading: PageReading) -> Bool {
    reading.lines.indices.contains(index) && reading.credits[index]?.isSignature == true
  }

  /// Whether a line begins another block of the page.
  private func isBorder(_ index: Int, in reading: PageReading) -> Bool {
    guard let mark = reading.marks[index] else { return false }
    return mark.endsArticle || mark == .counter || mark == .image
  }
}
