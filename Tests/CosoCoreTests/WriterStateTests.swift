import Testing

@testable import CosoCore

struct WriterStateTests {
  @Test(arguments: [(1, 1), (2, 1), (4, 3), (16, 6)])
  func `leaves a processor to the writer while it writes`(processorCount: Int, limit: Int) {
    var options = IndexOptions()
    options.workerCount = 6
    options.processorCount = processorCount
    let writer = WriterState()
    #expect(writer.chunkLimit(options) == 6)
    writer.begin()
    writer.begin()
    writer.finish()
    #expect(writer.chunkLimit(options) == limit)
    writer.finish()
    #expect(writer.chunkLimit(options) == 6)
  }
}
