import VietnameseText

extension SearchQuery {
  /// The query with the keys of Telex and VNI read as what they type.
  ///
  ///     nghij quyeets → nghị quyết
  ///     list          → list, or the word lít
  ///
  /// People type so where no typing program listens, and what they type may be a word as well:
  /// `QueryReadings` tells how sure that is.
  public var readingKeys: SearchQuery {
    var copy = self
    // One way of typing is taken for the whole query.
    let text = copy.changeableWords.map(\.typed.shown).joined(separator: " ")
    let keys = QueryReadings(text)
    guard keys.advice != .asTyped else { return self }
    var rest = keys.words[...]
    copy.forEachChangeable { word in
      guard let key = rest.popFirst()?.converted,
        let reading = QueryWord.words(of: key).first
      else { return }
      if keys.advice == .converted {
        word = QueryTerm.Word(reading)
      } else {
        word.readings.append(reading)
      }
    }
    return copy
  }

  private var changeableWords: [QueryTerm.Word] {
    var words: [QueryTerm.Word] = []
    var copy = self
    copy.forEachChangeable { words.append($0) }
    return words
  }

  private mutating func forEachChangeable(_ body: (inout QueryTerm.Word) -> Void) {
    for index in alternatives.indices {
      alternatives[index].required.forEachChangeable(body)
      alternatives[index].excluded.forEachChangeable(body)
    }
  }
}

extension [QueryTerm] {
  fileprivate mutating func forEachChangeable(_ body: (inout QueryTerm.Word) -> Void) {
    for term in indices {
      for word in self[term].words.indices { body(&self[term].words[word]) }
    }
  }
}
