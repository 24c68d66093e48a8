import ArticleIngestion
import NewsStore
import Testing

@testable import CosoCore

struct BatchAssemblyTests {
  private func outcome(_ number: Int) -> ChunkAnalysis.Outcome {
    let path = "/tin/\(number).txt"
    let chunk = RecordChunk(
      file: SourceFile(path: path, byteCount: 1, modificationTime: 0), path: path, fate: .unchanged,
      state: FileState(byteCount: 1, modificationTime: 0, sha256: ""))
    return ChunkAnalysis.Outcome(chunk: chunk, number: number)
  }

  /// A batch is taken after every other outcome.
  @Test(arguments: [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [1, 3, 0, 4, 2]])
  func `makes the same batches, whichever outcome comes first`(numbers: [Int]) {
    var assembly = BatchAssembly()
    var batches: [[String]] = []
    for number in numbers {
      assembly.add(outcome(number))
      while let next = assembly.appendNext() {
        if next.number % 2 == 1 { batches.append(assembly.take().reports.map(\.path)) }
      }
    }
    batches.append(assembly.take().reports.map(\.path))
    #expect(
      batches == [["/tin/0.txt", "/tin/1.txt"], ["/tin/2.txt", "/tin/3.txt"], ["/tin/4.txt"]])
  }
}
