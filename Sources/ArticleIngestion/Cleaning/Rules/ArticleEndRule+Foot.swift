extension ArticleEndRule {
  /// The end of the lines below the running text that still belong to the article.
  func endOfFoot(from start: Int, to end: Int, in reading: PageReading) -> Int {
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
    let choices = reading.lines.indices[(index + 1)...].prefix(2)
    return reading.lines[index].utf8.last == UInt8(ascii: "?")
      && reading.lines[index].wordCount <= 15 && choices.count == 2
      && choices.allSatisfy { choice in
        reading.lines[choice].wordCount <= 4 && reading.lines[choice].ending == .open
          && reading.credits[choice] == nil
      }
  }

  /// Whether a few words below the text head boilerplate or lines that look like links, or stand
  /// there alone.
  private func isHeadingOfLinks(_ index: Int, end: Int, in reading: PageReading) -> Bool {
    let line = reading.lines[index]
    if isPoll(index, in: reading) { return true }
    guard line.wordCount <= 8, line.ending == .open || line.ending == .colon,
      line.words.first?.startsWithDigit != true
    else { return false }
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
