import NewsModel
import NewsStore
import Testing

struct ModelClustersTests {
  private static let names = [
    ("Thắp sáng đường quê", "thap-sang-duong-que"),
    ("Thắp sángg đường quê", "thap-sangg-duong-que"),
    ("Thắp sáng đườngquê", "thap-sang-duongque"), ("Thắp sáng đường quê", "thap-sang-duong-que"),
    ("Thắp sáng đường đê", "thap-sang-duong-de"), ("Nuôi gà thả vườn", "nuoi-ga-tha-vuon"),
    ("Nuôi cá thả vườn", "nuoi-ca-tha-vuon"), ("Nuôi cáa thả vườn", "nuoi-caa-tha-vuon"),
  ]

  private static let drafts = names.enumerated().map { index, name in
    Draft(
      "e\(index)", "2021-01-0\(index + 1)", subject: index % 2 == 0 ? Units.tuSon : Units.songLoc,
      "Tin ngày \(index)", "Chi hội có mô hình \(name.0).",
      (0..<30).map { "từ \(index * 30 + $0)" }.joined(separator: " ")
    ).model(name.0, name.1)
  }

  /// One row for a name and its slips, whatever comes first, in one batch or in many.
  @Test(arguments: 0..<6)
  func `lists a model once in whatever order it is read`(seed: Int) async throws {
    var chance = Chance(state: UInt64(seed))
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let files = ModelClustersTests.drafts.shuffled(using: &chance).map {
      Samples.file("/tin/\($0.id)", [$0])
    }
    if seed % 2 == 0 {
      try await library.write(files, placeNamed: Units.named)
    } else {
      for file in files { try await library.write([file], placeNamed: Units.named) }
    }
    let page = try await library.page(ListQuery(.models), range: 0..<9)
    #expect(
      page.items.compactMap(\.modelRow).sorted() == [
        "nuoi-ca-tha-vuon 2 2", "nuoi-ga-tha-vuon 1 1", "thap-sang-duong-de 1 1",
        "thap-sang-duong-que 4 2",
      ])
    let problems = try library.check()
    #expect(problems == [])
  }

  @Test func `takes slips within one article for one`() async throws {
    let folder = try TemporaryFolder()
    let both = Draft(
      "f1", "2021-01-01", subject: Units.tuSon, "Hai tên",
      "Thắp sángg đường quê là mô hình Thắp sáng đường quê."
    ).model("Thắp sángg đường quê", "thap-sangg-duong-que")
      .model("Thắp sáng đường quê", "thap-sang-duong-que")
    let library = try folder.library([both])
    let page = try await library.page(ListQuery(.models), range: 0..<9)
    #expect(page.items.compactMap(\.modelRow) == ["thap-sang-duong-que 1 1"])
    #expect(try library.check() == [])
    try await library.write([], removing: ["/tin/f1.txt"])
    #expect(try await library.page(ListQuery(.models), range: 0..<9).total == 0)
    #expect(try library.check() == [])
  }
}

extension ListItem {
  fileprivate var modelRow: String? {
    guard case .model(let model) = self else { return nil }
    return "\(model.modelID) \(model.articleCount) \(model.placeCount)"
  }
}
