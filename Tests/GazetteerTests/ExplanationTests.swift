import NewsModel
import Testing

@testable import Gazetteer

@Suite struct ExplanationTests {
  @Test(arguments: [
    ("Xã Tân Thành, huyện Vụ Bản làm đường.", PlaceReason.stated(parent: "huyện Vụ Bản")),
    ("Xã Tân Thành ra quân.", .undecided),
    ("Thị trấn Nghèn ra quân.", .onlyOne),
    ("Huyện ủy Vụ Bản họp. Ở xã Quang Trung, dân hiến đất.", .surroundings(parent: "huyện Vụ Bản")),
    ("Xã Thượng Trưmg, huyện Vĩnh Tường ra quân.", .misspelled),
  ])
  func `why a unit is meant is told`(text: String, expected: PlaceReason) throws {
    let places = resolver.explain(MarkedArticle(text).article)
    let commune = try #require(places.first { $0.mentions.place.level == .commune })
    #expect(commune.reason == expected)
  }

  @Test func `the others are found again for an article whose library does not keep them`() throws {
    let article = MarkedArticle("Xã Tú Sơn ra quân. Phường Mai Dịch vào cuộc.").article
    let resolution = resolver.resolve(article)
    var kept = AnalyzedArticle(
      article: article, subject: resolution.subject, places: resolution.places)
    for index in kept.places.indices { kept.places[index].alternatives = [] }
    kept.subject?.alternatives = []
    resolver.addAlternatives(to: &kept)
    #expect(kept.places == resolution.places)
    #expect(kept.subject == resolution.subject)
    #expect(kept.places.contains { !$0.alternatives.isEmpty })
  }

  @Test func `where it is open which unit is meant, the others are told, the likeliest first`()
    throws
  {
    let text = "Xã Tú Sơn ra quân."
    let place = try #require(resolver.resolve(MarkedArticle(text).article).places.first)
    #expect(place.confidence < 0.8)
    let all = [place.place] + place.alternatives.map(\.place)
    #expect(
      Set(all.map { chain($0) }) == ["Tú Sơn, Kim Bôi, Hòa Bình", "Tú Sơn, Kiến Thụy, Hải Phòng"])
    let confidences = [place.confidence] + place.alternatives.map(\.confidence)
    #expect(confidences == confidences.sorted(by: >))
  }

  @Test func `a unit that is sure has no alternatives`() throws {
    let text = "Xã Tú Sơn, huyện Kiến Thụy, thành phố Hải Phòng ra quân."
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(places.count == 3)
    #expect(places.allSatisfy { $0.alternatives.isEmpty && $0.confidence > 0.9 })
  }

  @Test(arguments: [
    ("Thị xã Sa Pa, tỉnh Lào Cai thi đua.", "thị xã"),
    ("Huyện Sa Pa, tỉnh Lào Cai thi đua.", "huyện"),
  ])
  func `an article without a date is dated by the kinds that it says`(text: String, kind: String) {
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(places.first?.place.kind == kind)
  }

  @Test func `an article without a date that names units of today alone is of today`() {
    let text = "Phường Trường Vinh, tỉnh Nghệ An và xã Kim Liên tổ chức đại hội."
    let places = resolver.resolve(MarkedArticle(text).article).places
    #expect(places.map { $0.place.id.isOfToday } == [true, true, true])
  }
}
