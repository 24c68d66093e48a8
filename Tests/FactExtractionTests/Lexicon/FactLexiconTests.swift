import NewsModel
import ReferenceTables
import Testing

@testable import FactExtraction

@Suite struct FactLexiconTests {
  static let tables: [(name: String, table: ReferenceTable, columns: [String])] = [
    ("indicators", .indicators, ["id", "vi", "en", "patterns", "units"]),
    ("measures", .measures, ["phrase", "class", "group", "base", "factor"]),
    ("models", .models, ["id", "name", "kind", "sponsor", "spellings", "after", "meaning"]),
    ("document-kinds", .documentKinds, ["kind", "word", "suffix", "short"]),
    ("document-issuers", .documentIssuers, ["sign", "name", "en", "words", "level"]),
    ("fact-cues", .factCues, ["list", "phrase", "value"]),
    ("abbreviations", .abbreviations, ["short", "full"]),
    ("recognitions", .recognitions, ["type", "phrases", "verbs", "self"]),
  ]

  @Test(arguments: tables.indices)
  func `has the columns it is read by, and rows`(index: Int) {
    let (_, table, columns) = FactLexiconTests.tables[index]
    let content = table.rows()
    #expect(content.columns == columns)
    #expect(content.rows.count >= 10)
    #expect(content.rows.allSatisfy { $0.count == columns.count && !$0[0].isEmpty })
  }

  @Test func `knows every list of cues that a rule asks for`() {
    let listed = Set(ReferenceTable.factCues.rows().rows.map { $0[0] })
    #expect(listed == Set(FactCues.Name.allCases.map(\.label)))
  }

  @Test func `has identities once each`() {
    for table in [ReferenceTable.indicators, .models] {
      let ids = table.rows().rows.map { $0[0] }
      #expect(Set(ids).count == ids.count)
      #expect(ids.count >= 60)
    }
  }

  @Test func `names only kinds of models and achievements that there are`() {
    let kinds: Set<String> = [
      "mô hình", "phong trào", "cuộc vận động", "câu lạc bộ", "tổ", "đề án", "chương trình",
    ]
    #expect(ReferenceTable.models.rows().rows.allSatisfy { kinds.contains($0[2]) })
    #expect(
      ReferenceTable.recognitions.rows().rows.allSatisfy { AchievementType(rawValue: $0[0]) != nil }
    )
  }
}
