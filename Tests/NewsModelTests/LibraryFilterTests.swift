import NewsModel
import Testing

struct LibraryFilterTests {
  @Test func `within a place keeps everything else and leaves the filter itself alone`() {
    var filter = LibraryFilter()
    filter.year = 2022
    filter.places = [PlaceID(rawValue: "pre2025:01")]
    let narrowed = filter.within(PlaceID(rawValue: "pre2025:11749"))
    #expect(narrowed.places == [PlaceID(rawValue: "pre2025:11749")])
    #expect(narrowed.year == 2022)
    #expect(filter.places == [PlaceID(rawValue: "pre2025:01")])
  }

  @Test(arguments: ListQuery.Content.allCases)
  func `every list can be sorted, by each column once`(content: ListQuery.Content) {
    #expect(!content.sortKeys.isEmpty)
    #expect(Set(content.sortKeys).count == content.sortKeys.count)
  }
}
