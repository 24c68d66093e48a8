import NewsModel
import TerminalCanvas

extension Browser {
  /// How much there is in the unit walked into, else in the library: as much of it as there is room
  /// for, after the name of what it is said of.
  func totalsText(columns: Int) -> String {
    let (name, all): (String, [String])
    if let unit = unitWalkedInto {
      (name, all) = (words.name(of: unit.place), words.parts(of: unit.counts))
    } else if let totals {
      (name, all) = (words.library, parts(of: totals))
    } else {
      return ""
    }
    var parts = all
    while !parts.isEmpty {
      let text = "\(name): " + parts.joined(separator: " · ")
      if DisplayWidth.of(text) + 2 <= columns { return text }
      parts.removeLast()
    }
    return ""
  }

  private func parts(of totals: LibraryTotals) -> [String] {
    var parts = words.parts(of: totals.counts)
    let communes = totals.places[.commune] ?? 0
    if communes > 0 { parts.insert(words.count(communes, of: .commune), at: min(1, parts.count)) }
    return parts
  }

  /// The last unit of the way walked, with what is known of it.
  private var unitWalkedInto: PlaceSummary? {
    for (above, below) in zip(trail.levels, trail.levels.dropFirst()).reversed() {
      guard case .list(let list) = below, list.query.content == .unit else { continue }
      guard case .place(let summary) = above.selectedItem,
        list.query.filter.places == [summary.place.id]
      else { return nil }
      return summary
    }
    return nil
  }
}

extension Level {
  /// The row under its cursor.
  fileprivate var selectedItem: ListItem? {
    switch self {
    case .list(let list): list.selected
    case .search(let search): search.selected?.item
    case .reading: nil
    }
  }
}
