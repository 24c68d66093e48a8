import TerminalCanvas

/// The titles of the way walked, made short enough for a line.
struct BreadcrumbTitles {
  /// A level of the way.
  struct Title: Hashable {
    var text: String
    var depth: Int
  }

  /// The widths that titles in the middle are cut to, one after the other, before any is left out.
  private static let cuts = [40, 28, 20, 14]

  /// All titles of a browser's way, in full; the program's name first.
  let full: [Title]

  /// The way of the screen that is shown.
  init(_ browser: Browser) {
    let levels = browser.trail.levels.enumerated().map { depth, level in
      Title(text: level.title(browser.words), depth: depth)
    }
    let hidesFirst = browser.screen == .places && levels.count > 1
    full = [Title(text: "coso", depth: 0)] + levels.dropFirst(hidesFirst ? 1 : 0)
  }

  /// The titles for so many columns: those in the middle are cut first; then those that are
  /// farthest are left out, and `…` stands for them. The last one is kept longest.
  func fitted(columns: Int) -> [Title] {
    guard columns > 0 else { return [] }
    guard let cut = Self.cuts.first(where: { width(of: shortened(to: $0)) <= columns }) else {
      return ends(of: shortened(to: Self.cuts[Self.cuts.count - 1]), columns: columns)
    }
    return width(of: full) <= columns ? full : shortened(to: cut)
  }

  /// The columns of titles with what stands between them.
  func width(of titles: [Title]) -> Int {
    titles.reduce(-3) { $0 + DisplayWidth.of($1.text) + 3 }
  }

  private func shortened(to columns: Int) -> [Title] {
    full.enumerated().map { index, title in
      guard index > 0, index < full.count - 1 else { return title }
      return Title(text: Truncation.truncated(title.text, to: columns), depth: title.depth)
    }
  }

  private func ends(of titles: [Title], columns: Int) -> [Title] {
    guard let last = titles.last else { return [] }
    let before = width(of: titles.dropLast()) + 3
    let room = columns < 40 ? columns : max(columns / 2, columns - before)
    var shown = [Title(text: Truncation.truncated(last.text, to: room), depth: last.depth)]
    for (index, title) in titles.dropLast().enumerated().reversed() {
      guard width(of: [title] + shown) + (index == 0 ? 0 : 4) <= columns else {
        let rest = [Title(text: "…", depth: title.depth)] + shown
        return index > 0 && width(of: rest) <= columns ? rest : shown
      }
      shown.insert(title, at: 0)
    }
    return shown
  }
}
