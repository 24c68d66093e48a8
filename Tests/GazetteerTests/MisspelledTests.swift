import NewsModel
import Testing

@testable import Gazetteer

@Suite struct MisspelledTests {
  @Test(arguments: [
    ("Chị Lượn ở xã Nghĩa Hưngg, huyện Vĩnh Tường.", "Nghĩa Hưng, Vĩnh Tường, Vĩnh Phúc"),
    ("Xã Thượng Trưmg (huyện Vĩnh Tường) ra quân.", "Thượng Trưng, Vĩnh Tường, Vĩnh Phúc"),
    ("Xe dừng ở thị trấn Mađagui, huyện Đạ Huoai.", "Ma Đa Guôi, Đạ Huoai, Lâm Đồng"),
  ])
  func `a name with one wrong letter is found where the text says where it lies`(
    text: String, expected: String
  ) {
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(places.map { chain($0.place) }.contains(expected))
  }

  @Test(arguments: [
    "Chị Lượn ở xã Nghĩa Hưngg.", "Đoàn thăm xã Abc, huyện Vĩnh Tường.",
    "Chủ tịch UBND tỉnh Nguyễn Văn Nam, xã Xyz.", "Xã Nghĩa Hưngg. Huyện Vĩnh Tường có 29 xã.",
  ])
  func `what no unit there is like is left alone`(text: String) {
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(!places.contains { $0.place.level == .commune })
  }

  @Test(arguments: [
    ("tu son", "tu son", false), ("tuson", "tusno", true), ("tuson", "tusona", true),
    ("tuson", "uson", true), ("tuson", "tuxon", true), ("tuson", "tuxxn", false), ("", "a", true),
    ("", "", false), ("ab", "ba", true), ("abc", "cba", false),
  ])
  func `one letter more, less, other or two exchanged is a distance of one`(
    left: String, right: String, expected: Bool
  ) {
    let keys = (Letter.letters(of: left), Letter.letters(of: right))
    #expect(NameDistance.differByOne(keys.0, keys.1) == expected)
    #expect(NameDistance.differByOne(keys.1, keys.0) == expected)
  }

  @Test(arguments: [
    ("Người dân quận đống Đa, Hà Nội đi chợ.", "Đống Đa, Hà Nội"),
    ("UBND tỉnh TT-Huế họp về thị xã Hương Thủy.", "Thừa Thiên Huế"),
    ("Xã Mỹ Xuân, huyện Tân Thành, tỉnh BR-VT.", "Tân Thành, Bà Rịa - Vũng Tàu"),
    ("Thành phố HCM đổi mới.", "Hồ Chí Minh"), ("Năm 2005, tỉnh Hà Tây có 14 huyện.", "Hà Tây"),
  ])
  func `short forms, forgotten capitals and units that are gone are known`(
    text: String, expected: String
  ) {
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(places.map { chain($0.place) }.contains(expected))
  }
}
