import GRDBSQLite
import NewsStore
import Testing

/// The memory that SQLite gets, once an index was opened: around the size of a page it comes from a place of its own.
struct PageMemoryTests {
  @Test(arguments: [8_191, 8_192, 8_500, 8_704, 8_705], [1, 8_600, 30_000])
  func `keeps what is in a piece whose size changes`(size: Int, other: Int) throws {
    let folder = try TemporaryFolder()
    try folder.library([]).close()
    let piece = try #require(sqlite3_malloc64(UInt64(size)))
    #expect(sqlite3_msize(piece) >= size)
    for index in 0..<size {
      piece.storeBytes(of: UInt8(index % 251), toByteOffset: index, as: UInt8.self)
    }
    let changed = try #require(sqlite3_realloc64(piece, UInt64(other)))
    #expect(sqlite3_msize(changed) >= other)
    let isKept = (0..<min(size, other)).allSatisfy {
      changed.load(fromByteOffset: $0, as: UInt8.self) == UInt8($0 % 251)
    }
    #expect(isKept)
    sqlite3_free(changed)
  }

  @Test func `gives no piece to two`() throws {
    let folder = try TemporaryFolder()
    try folder.library([]).close()
    var pieces: [UnsafeMutableRawPointer] = []
    for round in 1...3 {
      for _ in 0..<50 { pieces.append(try #require(sqlite3_malloc64(8_500))) }
      let addresses = pieces.map { UInt(bitPattern: $0) }.sorted()
      #expect(zip(addresses, addresses.dropFirst()).allSatisfy { $1 - $0 >= 8_500 })
      for piece in pieces.prefix(10 * round) { sqlite3_free(piece) }
      pieces.removeFirst(10 * round)
    }
    for piece in pieces { sqlite3_free(piece) }
  }
}
