import Foundation
import VietnameseText

/// Queries as people type them: words of headlines one after the other, half of them without marks, each
/// letter by letter. The same in every run over the same headlines.
struct TypedQueries {
  /// Whole queries.
  let whole: [String]

  /// What hurts most: one letter, the commonest syllables, signs alone, forty words.
  let worst: [String]

  init(headlines: [String], count: Int = 200) {
    var chance = Chance(state: 2025)
    let texts = headlines.map { $0.split(separator: " ").map(String.init) }.filter { $0.count > 3 }
    whole = (0..<count).compactMap { number in
      guard let words = texts.randomElement(using: &chance) else { return nil }
      let length = Int.random(in: 1...min(5, words.count), using: &chance)
      let start = Int.random(in: 0...words.count - length, using: &chance)
      let text = words[start..<start + length].joined(separator: " ")
      return number % 2 == 0 ? Folding.fold(text) : Composition.compose(text)
    }
    let many = texts.prefix(40).map { $0[0] }.joined(separator: " ")
    worst = [
      "n", "t", "đ", "của", "cua", "và", "của và", "\"của\"", "-", "\"", "-của", "n OR t",
      "c* t* n* h*", many, "của và là có trong được cho không một những với đã này người năm khi",
    ]
  }

  /// Every query at every letter.
  var typed: [String] {
    whole.flatMap { query in (1...max(1, query.count)).map { String(query.prefix($0)) } }
  }
}
