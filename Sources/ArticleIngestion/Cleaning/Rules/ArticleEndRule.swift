/// Finds where the article ends and the foot of the page begins.
///
/// Below the last running text may stand names, sources and pictures' words that belong to it.
/// What comes after a name, a form, a list of links or an imprint does not.
struct ArticleEndRule: CleaningRule {
  static let name = "ArticleEnd"
  static let score = 0.9
  /// How many lines a list inside an article has at most.
  private static let longestList = 40
  private let table: FurnitureTable

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

  /// The end of the lines below the running text that still belong to the article.
  private func endOfFoot(from start: Int, to end: Int, in reading: PageReading) -> Int {
    guard start > reading.bodyStart else { return end }
    var sawCredit = false
    var sawFurniture = false
    var sawPictures = false
    var footEnd = start
    for index in start..<max(start, end) where reading.isOpen(index) {
      if reading.marks[index] != nil {
        sawFurniture = true
        continue
      }
      if let credit = reading.credits[index] {
        // A name behind other lines than names is a word of the foot.
        if sawCredit, !credit.isLabelled, footEnd < index { break }
        sawCredit = sawCredit || credit.isSignature
        sawPictures =
          sawPictures || credit.meaning == .caption && reading.lines[index].ending == .colon
      } else if index == start, isOffice(index, in: reading) {
        sawCredit = true
      } else if reading.stamps[index] == nil {
        let isNearEnd = sawCredit || sawFurniture
        let isOver = isNearEnd && (sawCredit || !isAboveAuthor(index, end: end, in: reading))
        // Behind `Một số hình ảnh:` a few words are those of a picture.
        let isHeading = !sawPictures && isHeadingOfLinks(index, end: end, in: reading)
        if isOver || isHeading { break }
      }
      footEnd = index + 1
    }
    return footEnd
  }

  /// Whether an office signs the text, and nothing of the article follows: `Ban Văn hóa xã`.
  private func isOffice(_ index: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    guard (2...7).contains(line.wordCount), line.ending == .open, !line.isAllCapitals,
      Syllable.startsWithCapital(line.utf8),
      table.beginning(of: line.words, PhraseUse.Set(.agency)) != nil
    else { return false }
    let next = index + 1
    return next == reading.lines.count || !reading.lines[next].hasLetters
      || reading.marks[next] != nil || reading.stamps[next] != nil
  }

  /// Whether an author's line follows at once or, with its label, soon, so that a picture's words
  /// stand above it.
  private func isAboveAuthor(_ index: Int, end: Int, in reading: PageReading) -> Bool {
    if index + 1 < end, reading.credits[index + 1]?.meaning == .bylineLabel { return true }
    let next = (index + 1..<max(index + 1, min(end, index + 5))).prefix {
      reading.marks[$0] == nil && reading.stamps[$0] == nil
    }
    return next.contains {
      reading.credits[$0].map { $0.isLabelled && $0.meaning == .bylineLabel } == true
    }
  }

  /// Whether a line asks the reader something, with a few words on each line to choose from.
  private func isPoll(_ index: Int, in reading: PageReading) -> Bool {
    let choices = reading.lines[(index + 1)...].prefix(2)
    return reading.lines[index].ending == .question && reading.lines[index].wordCount <= 15
      && choices.count == 2 && choices.allSatisfy { $0.wordCount <= 4 && $0.ending == .open }
  }

  /// Whether a few words below the text head boilerplate or lines that look like links, or stand
  /// there alone.
  private func isHeadingOfLinks(_ index: Int, end: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    if isPoll(index, in: reading) { return true }
    guard line.wordCount <= 8, line.ending == .open || line.ending == .colon else { return false }
    if index + 1 < reading.lines.count, reading.marks[index + 1] == .imprint { return true }
    let last = min(end, index + ArticleEndRule.longestList)
    let rest = ((index + 1)..<max(index + 1, last)).filter { reading.isUnknown($0) }
    // The last words of a page, right below the text, are a name that nothing tells from others.
    let isLast = index + 1 == reading.lines.count && reading.isProse(index - 1)
    if rest.isEmpty { return line.wordCount <= 3 && !isLast }
    return line.wordCount <= 5
      && rest.allSatisfy {
        reading.lines[$0].ending != .fullStop && reading.credits[$0] == nil
      }
  }
}
