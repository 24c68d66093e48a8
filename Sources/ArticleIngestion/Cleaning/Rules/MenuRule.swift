/// Finds menus, names of sites, and entries to log in and search.
///
/// Names of sections are also headings of reports: inside the article only a run of them is a menu.
struct MenuRule: CleaningRule {
  static let name = "Menu"
  static let score = 0.95

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices {
      guard reading.marks[index] == .menu || reading.marks[index] == .site else { continue }
      if !reading.body.contains(index) || reading.isInRun(index) {
        reading.judge(index, .furniture, MenuRule.self)
      }
    }
  }
}

extension PageReading {
  /// Whether a neighbouring line is boilerplate by its words.
  func isInRun(_ index: Int) -> Bool {
    [index - 1, index + 1].contains {
      lines.indices.contains($0) && marks[$0]?.isBoilerplate == true
    }
  }
}
