import ReferenceTables
import Testing

@testable import Gazetteer

@Suite struct LexiconTests {
  private let columns = ["phrase", "role", "of"]

  @Test func `every row of the table of organizations is taken`() {
    let (columns, rows) = ReferenceTable.organizations.rows()
    #expect(columns == self.columns)
    #expect(PlaceLexicon().count == Set(rows.map { NameKey($0[0].utf8).exact }).count)
  }

  @Test func `what a phrase stands for is known to the gazetteer`() {
    for row in ReferenceTable.organizations.rows().rows where !row[2].isEmpty {
      for part in row[2].split(separator: "|").map(String.init) {
        let isKnown =
          row[1] == "village"
          ? !gazetteer.places(named: part, level: .province).isEmpty
          : AdministrativeKind(rawValue: part) != nil
        #expect(isKnown, "\(row[0]): \(part)")
      }
    }
  }

  @Test func `no row stands in the table twice`() {
    let rows = ReferenceTable.organizations.rows().rows.map { "\($0[0])\t\($0[1])" }
    #expect(Set(rows).count == rows.count)
  }
}
