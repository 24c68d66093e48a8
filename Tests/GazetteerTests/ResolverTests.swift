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
    ("Xã Bình Chương, huyện Bình Sơn làm đường.", "Bình Chương, Bình Sơn, Quảng Ngãi"),
    ("Xã Bình Khương, huyện Bình Sơn làm đường.", "Bình Khương, Bình Sơn, Quảng Ngãi"),
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

  @Test(arguments: [
    ("UBND xã Hưng Đạo, TP Cao Bằng họp.", ["Hưng Đạo, Cao Bằng, Cao Bằng", "Cao Bằng, Cao Bằng"]),
    ("Bạc Liêu đổi mới. TP Bạc Liêu dẫn đầu.", ["Bạc Liêu", "Bạc Liêu, Bạc Liêu"]),
    ("Công an TP.Kon Tum (Kon Tum) cho biết.", ["Kon Tum, Kon Tum", "Kon Tum"]),
    ("Các thành phố Hải Dương, Nam Định dự.", ["Hải Dương, Hải Dương", "Nam Định, Nam Định"]),
    ("Thành phố Hải Phòng họp. Hải Phòng đổi mới.", ["Hải Phòng"]),
  ])
  func `a city that bears the name of its province is told from it`(
    text: String, expected: [String]
  ) {
    let resolution = resolver.resolve(MarkedArticle(text).article)
    #expect(resolution.places.map { chain($0.place) } == expected)
  }

  @Test func `a name of a huyện and of its seat means the huyện where no kind is said`() {
    let text = """
      Lũ quét ở Mù Cang Chải
      Lũ tràn qua thị trấn Mù Cang Chải, huyện Mù Cang Chải. Cả Mù Cang Chải mất điện.
      """
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(places.first { $0.place.level == .district }?.ranges.count == 3)
    #expect(places.first { $0.place.level == .commune }?.ranges.count == 1)
  }

  @Test func `a name of a district and of a commune near it means the district`() {
    let text = "Đất nền ngoại thành Hà Nội như Thanh Trì, Hoàng Mai vẫn tăng giá."
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(
      places.map { chain($0.place) } == ["Hà Nội", "Thanh Trì, Hà Nội", "Hoàng Mai, Hà Nội"])
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

  @Test(arguments: [
    (
      "Anh An trú quán Hải Hòa, Móng Cái, Quảng Ninh.",
      ["Hải Hòa, Móng Cái, Quảng Ninh", "Móng Cái, Quảng Ninh", "Quảng Ninh"]
    ),
    ("Họ vào rừng Kon Plông (Kon Tum).", ["Kon Plông, Kon Tum", "Kon Tum"]),
    ("Thành phố mở rộng đường Hoàng Minh Giám, Hoàng Hoa Thám, Cộng Hòa.", []),
    ("Nhà ở đường Quang Trung, Hà Đông, Hà Nội.", ["Hà Đông, Hà Nội", "Hà Nội"]),
  ])
  func `bare names are units where the text goes on to say where they lie`(
    text: String, expected: [String]
  ) {
    let resolution = resolver.resolve(MarkedArticle(text).article)
    #expect(resolution.places.map { chain($0.place) } == expected)
  }

  @Test func `districts of one name in two provinces are two`() {
    let text = """
      Tài xế ngụ huyện Châu Thành, tỉnh Sóc Trăng lái xe qua huyện Châu Thành, tỉnh Tiền Giang.
      """
    let resolution = resolver.resolve(MarkedArticle(text).article)
    #expect(
      resolution.places.map { chain($0.place) } == [
        "Châu Thành, Sóc Trăng", "Sóc Trăng", "Châu Thành, Tiền Giang", "Tiền Giang",
      ])
  }

  @Test(arguments: [
    ("2017-05-04", PlaceLevel.district), ("", .district), ("2025-03-04", .province),
  ])
  func `Huế is a city in a province until it becomes one itself`(
    published: String, level: PlaceLevel
  ) throws {
    let text = "Phường Phú Cát ra quân\nPhường Phú Cát, thành phố Huế ra quân dọn vệ sinh."
    let resolution = resolver.resolve(MarkedArticle(text, published: published).article)
    #expect(try #require(resolution.places.last).place.level == level)
  }

  @Test(arguments: [
    ("Nhiệm kỳ 2020 - 2025, xã Hoằng Đức, huyện Hoằng Hóa thi đua.", "Hoằng Đức"),
    ("Tháng 3/2021, thị trấn Thống Nhất, huyện Yên Định được công nhận.", "thị trấn"),
  ])
  func `years and months of the text date it`(text: String, expected: String) throws {
    let place = try #require(resolver.resolve(MarkedArticle(text).article).places.first).place
    #expect(place.name == expected || place.kind == expected)
    #expect(place.district != nil)
  }

  @Test func `a thị trấn that went into a xã of today is still told from it`() {
    let text = """
      Xã Bắc Sơn, tỉnh Lạng Sơn gồm thị trấn Bắc Sơn và xã Long Đống của huyện Bắc Sơn cũ.
      """
    let resolution = resolver.resolve(MarkedArticle(text, published: "2025-08-12").article)
    #expect(
      resolution.places.map(\.place.id.rawValue) == [
        "2025:06325", "2025:20", "pre2025:06325", "pre2025:06328", "pre2025:185",
      ])
  }

  @Test func `an article of today names units without a district`() {
    let text = """
      Phường Trường Vinh thi đua
      Đảng ủy phường Trường Vinh (Nghệ An) phát động thi đua. Xã Kim Liên cùng tham gia.
      Đặc khu Cô Tô (Quảng Ninh) cử đoàn đến học.
      """
    let resolution = resolver.resolve(MarkedArticle(text, published: "2025-09-15").article)
    #expect(
      resolution.places.map { chain($0.place) } == [
        "Trường Vinh, Nghệ An", "Nghệ An", "Kim Liên, Nghệ An", "Cô Tô, Quảng Ninh", "Quảng Ninh",
      ])
    #expect(resolution.places.allSatisfy { $0.place.id.rawValue.hasPrefix("2025:") })
  }
}
