import NewsModel
import Testing

@testable import Gazetteer

@Suite struct BothErasTests {
  @Test(arguments: [
    // The names of units of today elsewhere, said to lie in a district: units of before.
    (
      "Xã Can Lộc, tỉnh Hà Tĩnh lập từ thị trấn Nghèn và các xã Thiên Lộc, Vượng Lộc của huyện Can Lộc cũ.",
      "Thiên Lộc", "Thiên Lộc, Can Lộc, Hà Tĩnh"
    ),
    (
      "Tỉnh Phú Thọ sắp xếp bộ máy. Trước đây xã Tam Quan, huyện Tam Đảo đi đầu.",
      "Tam Quan", "Tam Quan, Tam Đảo, Vĩnh Phúc"
    ),
    // A unit of today with the district in which it was before.
    (
      "Xã Hải Hậu (huyện Hải Hậu, tỉnh Nam Định cũ) làm thủ tục cho dân.",
      "Hải Hậu", "Hải Hậu, Ninh Bình"
    ),
    (
      "Xã Tùng Lộc (huyện Can Lộc cũ) làm thủ tục cho dân.", "Tùng Lộc", "Tùng Lộc, Hà Tĩnh"
    ),
  ])
  func `an article of today tells units of both eras apart`(
    text: String, name: String, expected: String
  ) throws {
    let resolution = resolver.resolve(MarkedArticle(text, published: "2025-08-12").article)
    let commune = try #require(
      resolution.places.first { $0.place.name == name && $0.place.level == .commune })
    #expect(chain(commune.place) == expected)
  }

  @Test func `an article from before the change has the names of then`() {
    let text = """
      Huyện Thủy Nguyên chuẩn bị lên thành phố
      Từ ngày 1/1/2025, huyện Thủy Nguyên sẽ là thành phố Thủy Nguyên. Xã An Lư sẽ là phường An Lư.
      """
    let resolution = resolver.resolve(MarkedArticle(text, published: "2024-12-20").article)
    #expect(
      resolution.places.map { "\($0.place.kind) \(chain($0.place))" } == [
        "huyện Thủy Nguyên, Hải Phòng", "xã An Lư, Thủy Nguyên, Hải Phòng",
      ])
  }
}
