extension TokenScanner {
  /// The end of the abbreviation that some letters begin, with the stop that belongs to it, or nil
  /// where they are an ordinary word.
  func endOfAbbreviation(_ letters: Range<Int>, in text: Span<UInt8>) -> Int? {
    if let end = endOfSlashed(letters, in: text) { return end }
    guard text.byte(at: letters.upperBound) == UInt8(ascii: ".") else { return nil }
    if let end = endOfLetterChain(letters, in: text) { return end }
    var end: Int?
    var part = letters
    while let stop = ownStop(of: part, in: text) {
      end = stop
      guard let next = CodePart(text, from: stop, table), next.kind != .digits,
        let key = PackedWord(text, next.range, table), next.range.count > 1,
        Abbreviations.standard.use(of: key)?.contains(.beforeName) == true
      else { break }
      end = next.range.upperBound
      part = next.range
    }
    return end
  }

  /// The offset behind the stop of an abbreviation or initial.
  private func ownStop(of word: Range<Int>, in text: Span<UInt8>) -> Int? {
    let stop = word.upperBound
    guard text.byte(at: stop) == UInt8(ascii: "."),
      text.byte(at: stop + 1) != UInt8(ascii: ".")
    else { return nil }
    let rule = FullStopRule(text, from: word.lowerBound, stop: stop, table)
    let isAlways = rule.use(in: text).map { !$0.isDisjoint(with: [.beforeName, .closing]) }
    let isOwn = isAlways ?? false || rule.goesOn(in: text) || isInitialInside(rule, stop, text)
    return isOwn ? stop + 1 : nil
  }

  /// `chị H. cho biết`: a small letter behind the stop shows that it ends no sentence.
  private func isInitialInside(_ rule: FullStopRule, _ stop: Int, _ text: Span<UInt8>) -> Bool {
    rule.isInitial(in: text) && text.byte(at: stop + 1) == 0x20
      && text.scalarClass(at: stop + 2, table) == .letter
  }

  /// `Đ/c`, `đ/c.`, `T/M`: one letter, a slash, one letter.
  private func endOfSlashed(_ letters: Range<Int>, in text: Span<UInt8>) -> Int? {
    let slash = letters.upperBound
    guard letters.count <= 2, text.byte(at: slash) == UInt8(ascii: "/"),
      text.byte(at: slash + 1).isASCIILetter, !text.scalarClass(at: slash + 2, table).isWord,
      let key = PackedWord(text, letters.lowerBound..<slash + 2, table),
      Abbreviations.standard.use(of: key) != nil
    else { return nil }
    return text.byte(at: slash + 2) == UInt8(ascii: ".") ? slash + 3 : slash + 2
  }

  /// `v.v.`, `N.V.A`, `U.S.`: single letters with stops between, and the last stop.
  private func endOfLetterChain(_ letters: Range<Int>, in text: Span<UInt8>) -> Int? {
    var end = letters.upperBound
    var count = 1
    guard isOneLetter(letters, in: text) else { return nil }
    while count < 8, text.byte(at: end) == UInt8(ascii: "."),
      let next = CodePart(text, from: end + 1, table), isOneLetter(next.range, in: text)
    {
      end = next.range.upperBound
      count += 1
    }
    guard count > 1 else { return nil }
    let hasStop =
      text.byte(at: end) == UInt8(ascii: ".")
      && text.byte(at: end + 1) != UInt8(ascii: ".")
    return hasStop ? end + 1 : end
  }

  private func isOneLetter(_ range: Range<Int>, in text: Span<UInt8>) -> Bool {
    let scalar = text.scalar(at: range.lowerBound)
    return scalar.length == range.count && table.scalarClass(scalar.value).isLetter
  }
}
