import FactExtraction
import NewsModel
import ReferenceTables
import Testing

@Suite struct FactTablesTests {
  private func facts(
    _ text: String, adding row: String, to name: FactTables.Name
  ) throws(LexiconError) -> Facts {
    var tables = FactTables()
    try tables.add(bytes: Array(row.utf8), to: name)
    return FactExtractor(tables: tables).facts(
      in: SampleArticle.article([text]), places: .init())
  }

  @Test func `finds an indicator that one row of data adds`() throws {
    let row = "id\tvi\tpatterns\nbee-hives\ttổ ong\ttổ ong\n"
    let found = try facts("Thôn có 40 tổ ong.", adding: row, to: .indicators)
    #expect(found.metrics.map(\.indicatorID) == ["bee-hives"])
  }

  @Test func `finds a model that one row of data adds, with its spellings`() throws {
    let row =
      "\u{FEFF}id\tname\tkind\tspellings\r\nngo-den\tNgõ đèn lồng\tmô hình\tđèn lồng đầu ngõ\r\n"
    let found = try facts("Xã nhân rộng đèn lồng đầu ngõ ở ba thôn.", adding: row, to: .models)
    #expect(found.models.map(\.modelID) == ["ngo-den"])
  }

  @Test func `finds what an abbreviation of one row stands for`() throws {
    let row = "short\tfull\nxyz\tnông thôn mới\n"
    let found = try facts(
      "Năm 2018, xã Phú Lộc đạt chuẩn XYZ.", adding: row, to: .abbreviations)
    #expect(found.achievements.map(\.type) == [.newRuralArea])
  }

  @Test func `takes a row of one's own before the built-in one`() throws {
    let row = "id\tvi\tpatterns\tunits\nmine\thộ nghèo\thộ nghèo\thộ*\n"
    let found = try facts("Thôn có 40 hộ nghèo.", adding: row, to: .indicators)
    #expect(found.metrics.map(\.indicatorID) == ["mine"])
  }

  @Test(arguments: [
    ("id\tvi\nx\ty\n", LexiconError.Kind.missingColumn("patterns")),
    ("id\tvi\tpatterns\tpattern\nx\ty\tz\t\n", .unknownColumn("pattern")),
  ])
  func `says what is wrong with a header`(table: String, kind: LexiconError.Kind) {
    #expect(throws: LexiconError(kind: kind, table: .indicators)) {
      try facts("", adding: table, to: .indicators)
    }
  }

  @Test(arguments: [
    ("Xã đạt 95% hộ có thẻ BHYT.", "health-insurance-cover"),
    ("Huyện có 12 xã đạt chuẩn NTM.", "ntm-communes"),
    ("Huyện có 12 xã đạt chuẩn nông thôn mới.", "ntm-communes"),
  ])
  func `knows an indicator with and without abbreviations`(text: String, id: String) {
    #expect(SampleArticle.facts(text).metrics.map(\.indicatorID) == [id])
  }
}
