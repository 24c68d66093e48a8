/// The years that a period names: `2022`, `2013-2023`.
struct YearSpan {
  let first: Int?
  let last: Int?

  /// The first and last year that a period names; without one, the given year.
  init(_ period: String?, otherwise year: Int?) {
    let years = (period ?? "").split { !("0"..."9").contains($0) }
      .filter { $0.utf8.count == 4 }.compactMap { Int($0) }
    first = years.min() ?? year
    last = years.max() ?? year
  }
}
