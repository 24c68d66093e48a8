/// What this project asks of a library: at the size of an archive, and at that of a country.
struct Goals {
  /// How many articles there are.
  let count: Int

  /// Up to here the goals of an archive hold, from here on those of a country.
  private static let archive = 38_344

  /// From a letter typed to the first screenful, half of the time.
  var typingMedian: Duration { milliseconds(2, 8) }
  /// The same, 99 times of 100.
  var typing99: Duration { milliseconds(10, 50) }
  /// The slowest query of all.
  var worstQuery: Duration { milliseconds(30, 150) }
  /// A library brought up to date with one more article.
  var oneMore: Duration { milliseconds(20, 50) }
  /// What the articles found are spread over.
  var facets: Duration { milliseconds(10, 100) }

  private func milliseconds(_ archive: Int64, _ country: Int64) -> Duration {
    .milliseconds(count <= Goals.archive ? archive : country)
  }
}
