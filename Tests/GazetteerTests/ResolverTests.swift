import NewsModel
import Testing

@testable import Gazetteer

@Suite struct ResolverTests {
  @Test(arguments: [
    (
      "Đảng bộ xã Tú Sơn họp. Các văn bản của thành phố, huyện được triển khai tới thôn.",
      "Tú Sơn, Kiến Thụy, Hải Phòng"
    ),
    (
      "Đảng bộ xã Tú Sơn họp. Nghị quyết của tỉnh và của huyện được triển khai tới các xóm.",
      "Tú Sơn, Kim Bôi, Hòa Bình"
    ),
    ("Xã Tân Thành, huyện Vụ Bản làm đường.", "Tân Thành, Vụ Bản, Nam Định"),
    ("Xã Tân Thành (Hàm Thuận Nam) làm đường.", "Tân Thành, Hàm Thuận Nam, Bình Thuận"),
    (
      "Xã Quang Trung, huyện Kiến Xương, tỉnh Thái Bình làm đường.",
      "Quang Trung, Kiến Xương, Thái Bình"
    ),
    (
      "Huyện ủy Vụ Bản chỉ đạo. Ở xã Quang Trung, nhân dân hiến đất làm đường.",
      "Quang Trung, Vụ Bản, Nam Định"
    ),
  ])
  func `the right unit of several of a name is found`(text: String, expected: String) throws {
    let resolution = resolver.resolve(MarkedArticle(text).article)
    let commune = try #require(resolution.places.first { $0.place.level == .commune })
    #expect(chain(commune.place) == expected)
    #expect(commune.confidence > 0.5)
  }

  @Test(arguments: [
    ("https://haiphong.gov.vn/tin", "", "Hải Phòng"),
    ("", "Báo Hòa Bình", "Hòa Bình"),
  ])
  func `the newspaper decides where nothing else does`(
    url: String, outlet: String, province: String
  ) throws {
    let article = MarkedArticle("Xã Tú Sơn ra quân.", url: url, outlet: outlet).article
    let place = try #require(resolver.resolve(article).places.first)
    #expect(place.place.province?.name == province)
  }

  @Test func `a name that several units bear equally is given without confidence`() throws {
    let resolution = resolver.resolve(MarkedArticle("Xã Tân Thành ra quân.").article)
    let place = try #require(resolution.places.first)
    #expect(place.place.name == "Tân Thành")
    #expect(place.confidence < 0.5)
  }

  @Test func `the date decides between the eras`() throws {
    let text = "Xã Đồng Lộc, tỉnh Hà Tĩnh tổ chức gặp mặt."
    let before = resolver.resolve(MarkedArticle(text, published: "2024-05-01").article)
    #expect(before.places.map { chain($0.place) } == ["Đồng Lộc, Can Lộc, Hà Tĩnh", "Hà Tĩnh"])
    let after = resolver.resolve(MarkedArticle(text, published: "2025-09-01").article)
    #expect(after.places.map { chain($0.place) } == ["Đồng Lộc, Hà Tĩnh", "Hà Tĩnh"])
  }

  @Test func `a unit is put into the district that the text names for it`() throws {
    let resolution = resolver.resolve(
      MarkedArticle("Xã Hải Thanh, huyện Tĩnh Gia, tỉnh Thanh Hóa ra khơi.").article)
    #expect(
      resolution.places.map { chain($0.place) } == [
        "Hải Thanh, Tĩnh Gia, Thanh Hóa", "Tĩnh Gia, Thanh Hóa", "Thanh Hóa",
      ])
  }

  @Test(arguments: [
    ("Huyện Thủy Nguyên thi đua.", "huyện"), ("Thành phố Thủy Nguyên thi đua.", "thành phố"),
    ("Huyện Sa Pa thi đua.", "huyện"), ("Thị xã Sa Pa thi đua.", "thị xã"),
  ])
  func `an undated unit has the kind that the text says`(text: String, kind: String) throws {
    let place = try #require(resolver.resolve(MarkedArticle(text).article).places.first)
    #expect(place.place.kind.hasPrefix(kind))
  }

  @Test func `an article of today may speak of a district that was`() {
    let text = """
      Từ ngày 1/7/2025, xã Sam Mứn (tỉnh Điện Biên) đi vào hoạt động.
      Xã gồm xã Pom Lót của huyện Điện Biên cũ.
      """
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(
      places.map { chain($0.place) } == [
        "Sam Mứn, Điện Biên", "Điện Biên", "Pom Lót, Điện Biên, Điện Biên", "Điện Biên, Điện Biên",
      ])
  }

  @Test func `a place that bears the name of its seat is the district`() {
    let text = """
      Quảng Xương thi đua
      Hội Nông dân huyện có 7.000 hội viên. Ở xã Quảng Lưu có nhiều trang trại.
      """
    let resolution = resolver.resolve(MarkedArticle(text).article)
    #expect(resolution.subject.map { chain($0.place) } == "Quảng Xương, Thanh Hóa")
  }

  @Test func `a province without a kind is not the city of its name`() {
    let resolution = resolver.resolve(MarkedArticle("Từ Lạng Sơn về Hưng Yên.").article)
    #expect(resolution.places.map(\.place.level) == [.province, .province])
  }

  @Test func `parents that are only implied are not among the places`() {
    let resolution = resolver.resolve(MarkedArticle("Huyện Can Lộc thi đua.").article)
    #expect(resolution.places.map { chain($0.place) } == ["Can Lộc, Hà Tĩnh"])
  }

  @Test func `an article without names has neither places nor a subject`() {
    for text in ["", "Không có gì.", "TP", "xã", "Xã ", "huyện (", "các xã:"] {
      #expect(resolver.resolve(MarkedArticle(text).article) == PlaceResolution())
    }
  }
}
