import NewsModel
import Testing

@testable import NewsBrowser

@Suite struct RowWindowTests {
  private func page(_ offset: Int, total: Int) -> ListPage {
    let end = min(total, offset + RowWindow.stretchLength)
    let items = (offset..<max(offset, end)).map { row in
      ListItem.document(
        DocumentSummary(number: "\(row)", kind: "Kế hoạch", date: nil, articleCount: 1))
    }
    return ListPage(items: items, offset: offset, total: total)
  }

  @Test func `asks for the first stretch once`() {
    var window = RowWindow()
    #expect(window.missing(around: 0..<20) == [0..<64])
    #expect(window.missing(around: 0..<20) == [])
  }

  @Test func `asks for the whole stretch where only its beginning is known`() {
    let whole = page(0, total: 1_000)
    var window = RowWindow(ListPage(items: Array(whole.items[..<20]), offset: 0, total: 1_000))
    #expect(window[19] != nil && window[20] == nil)
    #expect(window.missing(around: 0..<20) == [0..<64, 64..<128])
    window.take(whole)
    #expect(window[63] != nil)
    #expect(window.missing(around: 0..<20) == [])
  }

  @Test func `asks for the neighbors of what is in view`() {
    var window = RowWindow(page(0, total: 1_000))
    #expect(window.missing(around: 0..<20) == [64..<128])
    #expect(window.missing(around: 300..<330) == [256..<320, 320..<384, 384..<448, 192..<256])
  }

  @Test func `gives up what is farthest from view`() {
    var window = RowWindow(page(0, total: 100_000))
    for stretch in 1..<40 {
      _ = window.missing(around: stretch * 64..<stretch * 64 + 20)
      window.take(page(stretch * 64, total: 100_000))
    }
    #expect(window[0] == nil)
    #expect(window[39 * 64] != nil)
    #expect(window.missing(around: 0..<20).first == 0..<64)
  }

  @Test(arguments: [-1, 64, 1_000])
  func `has no row outside of the list`(row: Int) {
    let window = RowWindow(page(0, total: 30))
    #expect(window[row] == nil)
    #expect(window[29] != nil)
  }

  @Test func `asks for nothing in an empty list`() {
    var window = RowWindow(page(0, total: 0))
    #expect(window.missing(around: 0..<0) == [])
  }
}
