extension SearchQuery {
  /// The query as it would be typed: fields first, every beginning of a word with its `*`. Read again it
  /// is the same query.
  public var canonicalText: String { text(isShort: false) }

  /// The same without a `*` at the end, where it can be left out.
  public var shortText: String { text(isShort: true) }

  private func text(isShort: Bool) -> String {
    var parts = filters.map(\.canonicalText)
    for (index, alternative) in alternatives.enumerated() {
      if index > 0 { parts.append("OR") }
      parts += alternative.required.map { $0.text() }
      parts += alternative.excluded.map { "-" + $0.text() }
    }
    guard let alternative = alternatives.last, alternative.excluded.isEmpty,
      let last = alternative.required.last
    else { return parts.joined(separator: " ") }
    if !last.isBeginning {
      // A bare word at the end would be the beginning of longer ones.
      parts[parts.count - 1] = last.text(isQuoted: true)
    } else if isShort, !last.isPhrase {
      parts[parts.count - 1].removeLast()
    }
    return parts.joined(separator: " ")
  }
}

extension QueryFilter {
  /// The field as it would be typed.
  public var canonicalText: String {
    let start = (isExcluded ? "-" : "") + field.name + ":"
    switch value {
    case .years(let years): return start + QueryYears.text(of: years)
    case .names(let names):
      let words = names.map { $0.words.map(\.typed.shown).joined(separator: " ") }
      let star = names.last?.isBeginning == true ? "*" : ""
      return start + "\"" + words.joined(separator: ", ") + star + "\""
    }
  }
}

extension QueryTerm {
  /// The term as it would be typed.
  fileprivate func text(isQuoted: Bool = false) -> String {
    let text = words.map(\.typed.shown).joined(separator: " ") + (isBeginning ? "*" : "")
    return isQuoted || isPhrase ? "\"\(text)\"" : text
  }
}
