import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct CountsTests {
  /// Whatever a batch changed, counting all again finds the same.
  @Test(arguments: 0..<4)
  func `what is kept up to date is what there is`(seed: Int) async throws {
    var chance = Chance(state: UInt64(seed))
    let folder = try TemporaryFolder()
    let library = try folder.library([])
    let drafts = Samples.all + Releases.all
    for round in 0..<12 {
      let some = drafts.shuffled(using: &chance).prefix(Int.random(in: 0...3, using: &chance))
      let path = "/tin/\(Int.random(in: 0...3, using: &chance))"
      try await library.write(
        [Samples.file(path, some.map { $0.changed(round) })], placeNamed: Units.named)
      let kept = try folder.everyRow().sorted()
      try await library.writer?.write { try CountsWriter.rebuild($0) }
      #expect(Set(try folder.everyRow()).symmetricDifference(kept) == [])
    }
  }
}

extension Draft {
  /// The article with other wordings of what it says, so that the commonest one changes.
  fileprivate func changed(_ round: Int) -> Draft {
    with { article, _ in
      for index in article.metrics.indices where round % 3 == 1 {
        article.metrics[index].indicator += " \(round % 2)"
      }
      for index in article.models.indices where round % 3 == 2 {
        article.models[index].sponsor = "Hội \(round % 4)"
      }
    }
  }
}
