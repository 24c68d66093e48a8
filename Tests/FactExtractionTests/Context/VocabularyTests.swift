import Testing

@testable import FactExtraction

@Suite struct VocabularyTests {
  @Test func `knows every word that was added, with all that it may start and end`() {
    var vocabulary = Vocabulary()
    let words = (0..<3000).map { WordKey(Array("thôn\($0)".utf8)) }
    for word in words { vocabulary.add(word, starts: .units) }
    for word in words.prefix(100) { vocabulary.add(word, starts: .models, ends: .rates) }
    #expect(words.allSatisfy { vocabulary.traits(of: $0).starts.contains(.units) })
    let first = vocabulary.traits(of: words[7])
    #expect(first.starts == [.units, .models] && first.ends == .rates)
    #expect(vocabulary.traits(of: "xã") == WordTraits())
    #expect(vocabulary.traits(of: .none) == WordTraits())
  }

  @Test func `has a bit of its own for every list`() {
    #expect(FactCues.Name.allCases.count <= WordMarks.cueLimit)
  }

  @Test func `a sentence has the marks of its words`() throws {
    let text = Array("Xã có 12 hộ nghèo; nay giảm.".utf8)
    let lexer = FactLexer(FactLexicon().vocabulary)
    var tokens: [FactToken] = []
    let marks = lexer.append(0..<text.count, of: text.span, to: &tokens)
    #expect(marks.isSuperset(of: [.figures, .units, .timeBreaks, .present]))
    #expect(marks.isDisjoint(with: .quotes))
    #expect(tokens[3].mayStart(.units) && !tokens[2].mayStart(.units))
  }
}
