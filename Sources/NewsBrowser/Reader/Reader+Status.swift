import NewsModel

extension Reader {
  /// Where the reading is, for the browser's status line: `45% · khớp 3/12 · trang gốc`.
  ///
  /// The parts that do not apply are left out. At the end of the text the share is 100 %.
  public func status() -> String { statusParts.joined(separator: " · ") }

  /// The parts of the status, the least important last, for a line that may have to leave some out.
  public var statusParts: [String] {
    [
      "\(percentRead)%", matchStatus, factStatus, formStatus, openPlaceStatus, copyCount,
      copyOutlets,
    ].compactMap { $0 }
  }

  private var formStatus: String? {
    form == .raw ? words.rawPage : nil
  }

  /// How many of its units may be others of the name.
  private var openPlaceStatus: String? { words.openPlaces(article.places.count(where: \.isOpen)) }

  /// In how many places the article also stands.
  private var copyCount: String? {
    article.alsoIn.isEmpty ? nil : words.alsoIn(article.alsoIn.count)
  }

  /// Whose places those are, as far as it is known, each once.
  private var copyOutlets: String? {
    var outlets: [String] = []
    for outlet in article.alsoIn.compactMap(\.outlet) where !outlets.contains(outlet) {
      outlets.append(outlet)
    }
    return outlets.isEmpty ? nil : outlets.joined(separator: ", ")
  }

  private var matchStatus: String? {
    guard !query.isEmpty else { return nil }
    guard !matches.isEmpty else { return words.matchNotFound }
    let position = fact == nil ? match.map { "\($0 + 1)/" } ?? "" : ""
    return words.match("\(position)\(matches.count)")
  }

  private var factStatus: String? {
    fact.map { words.fact("\($0 + 1)/\(facts.count)") }
  }

  /// How much of the lines stands above the window's end, in percent.
  var percentRead: Int {
    guard lineCount > 0, visibleLines.upperBound < lineCount else { return 100 }
    return visibleLines.upperBound * 100 / lineCount
  }
}
