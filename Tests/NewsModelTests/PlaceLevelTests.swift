import NewsModel
import Testing

struct PlaceLevelTests {
  @Test func `provinces stand above districts, districts above communes`() {
    #expect(PlaceLevel.allCases.shuffled().sorted() == [.province, .district, .commune])
  }
}
