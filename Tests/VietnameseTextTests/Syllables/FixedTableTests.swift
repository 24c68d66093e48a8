import Testing

@testable import VietnameseText

struct FixedTableTests {
  @Test(arguments: [0, 1, 2, 3, 8, 100])
  func `holds what the array holds, then the filling, and wraps around`(count: Int) {
    let elements = (0..<count).map { UInt16($0 * 7 + 1) }
    let table = FixedTable(elements, filling: 9)
    var size = 1
    while size < count { size *= 2 }
    for index in -300..<300 {
      let place = (index % size + size) % size
      #expect(table[index] == (place < count ? elements[place] : 9))
    }
  }
}
