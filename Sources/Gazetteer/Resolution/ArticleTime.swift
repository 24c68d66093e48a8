import NewsModel

/// When an article speaks: which of the two eras, and the day where it is known.
struct ArticleTime {
  /// The day that the article speaks of.
  var day: Day
  /// Whether the article tells the day; else it is one on which the units that it names were there.
  var isDayKnown: Bool
  /// Whether the units since 1 July 2025 are meant.
  var isOfToday: Bool

  /// From the day of publication, else from the dates in the text, else from the units it names.
  ///
  /// A day after June 2025 may be one to come and a district one that was (`huyện A cũ`), so few
  /// districts are allowed; years alone may be of plans, so none.
  init(published: CivilDate?, sightings: PlaceSightings, gazetteer: Gazetteer) {
    if let published {
      day = Day(published)
      isDayKnown = true
      isOfToday = Day(published) > .lastOfDistricts
      return
    }
    let spoken = ArticleTime.dates(in: sightings.words)
    var latest = spoken.day
    if let year = spoken.year, (latest?.number ?? 0) / 10_000 < year {
      latest = Day(number: Int32(year) * 10_000 + 0701)
    }
    isDayKnown = latest != nil
    let districtCount =
      (sightings.unnamed[.districtWord] ?? 0)
      + sightings.mentions.count { $0.isIntroduced && $0.kinds.isSubset(of: .districts) }
    let isDated = (spoken.day ?? .distantPast) > .lastOfDistricts
    day = latest ?? LifeSpans(sightings.mentions, in: gazetteer).bestDay
    isOfToday = day > .lastOfDistricts && districtCount <= (isDated ? 2 : 0)
    if !isOfToday { day = min(day, .lastOfDistricts) }
  }

  /// The latest full date and the latest year of a text, from 1990 to 2035. A year counts after
  /// `năm`, after a month and as the first of a term (`2020 - 2025`), and not when it is that of a
  /// plan (`đến năm 2030`).
  private static func dates(in list: WordList) -> (day: Day?, year: Int?) {
    var latest: Day?
    var latestYear: Int?
    for word in list.numbers where list.words[word].letterCount == 4 {
      guard let year = list.number(at: word), (1990...2035).contains(year) else { continue }
      if isPast(word, in: list) || opensTerm(year, word, in: list) {
        latestYear = max(latestYear ?? year, year)
      }
      guard word > 1, joinsDate(list.words[word]), joinsDate(list.words[word - 1]),
        let month = list.number(at: word - 1), let number = list.number(at: word - 2),
        let date = CivilDate(year: year, month: month, day: number)
      else { continue }
      latest = max(latest ?? .distantPast, Day(date))
      latestYear = max(latestYear ?? year, year)
    }
    return (latest, latestYear)
  }

  /// Whether a year stands after `năm` or after a month, and not after a word for plans.
  private static func isPast(_ word: Int, in list: WordList) -> Bool {
    guard word > 0 else { return false }
    let before = list.words[word - 1]
    if list.words[word].gap.isBlank, before.key == wordForYear {
      return !isPlanned(word - 1, in: list)
    }
    guard word > 1, joinsDate(list.words[word]), list.words[word - 2].key == wordForMonth,
      let month = list.number(at: word - 1)
    else { return false }
    return (1...12).contains(month) && !isPlanned(word - 2, in: list)
  }

  private static func isPlanned(_ word: Int, in list: WordList) -> Bool {
    word > 0 && wordsOfPlans.contains(list.words[word - 1].key)
  }

  /// Whether a year is the first of a term of several: nhiệm kỳ 2020 - 2025. Terms are spoken of
  /// ahead; so one that begins after the districts tells nothing.
  private static func opensTerm(_ year: Int, _ word: Int, in list: WordList) -> Bool {
    guard word + 1 < list.words.count, list.words[word + 1].gap.contains(.dash), year < 2025,
      list.words[word + 1].gap.isSubset(of: [.space, .dash]), let last = list.number(at: word + 1)
    else { return false }
    return (year + 1...year + 10).contains(last) && !isPlanned(word, in: list)
  }

  private static let wordForYear = NameKey("năm".utf8)
  private static let wordForMonth = NameKey("tháng".utf8)
  private static let wordsOfPlans = Set(
    ["đến", "tới", "vào", "hết"].map { NameKey($0.utf8) })

  private static func joinsDate(_ word: Word) -> Bool {
    word.gap == .slash || word.gap == .dash || word.gap == .stop
  }
}
