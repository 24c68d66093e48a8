import Gazetteer
import NewsModel
import Testing

@testable import FactExtraction

@Suite struct FactExtractorTests {
  private let text = """
    Năm 2021, xã Tân Hòa có 12 chi bộ với hơn 340 đảng viên. Thực hiện Kết luận số 77-KL/HU ngày \
    12/3/2020, mô hình “Vườn rau nghĩa tình” do Hội Phụ nữ xã phát động đã giúp 25 hộ nghèo.
    """

  @Test func `quotes the text of each range`() {
    let article = SampleArticle.article(["Tin đầu trang", text])
    let facts = SampleArticle.extractor.facts(in: article, places: PlaceResolution())
    let evidence =
      facts.metrics.map(\.evidence) + facts.models.map(\.evidence)
      + facts.documents.map(\.evidence) + facts.achievements.map(\.evidence)
    #expect(facts.metrics.count == 3)
    #expect(facts.models.count == 1)
    #expect(facts.documents.count == 1)
    let bytes = Array(article.text.utf8)
    for item in evidence {
      #expect(Array(item.quote.utf8) == Array(bytes[item.range]))
      #expect(!item.rule.isEmpty)
      #expect(item.confidence > 0 && item.confidence <= 1)
    }
  }

  @Test(arguments: [LineRole.dateline, .byline])
  func `reads nothing from lines that are no text`(role: LineRole) {
    let facts = SampleArticle.extractor.facts(
      in: SampleArticle.article([text], role: role), places: PlaceResolution())
    #expect(facts == Facts())
  }

  @Test(arguments: [LineRole.title, .lead, .caption, .heading, .list, .table])
  func `reads every other kept part`(role: LineRole) {
    let facts = SampleArticle.extractor.facts(
      in: SampleArticle.article([text], role: role), places: PlaceResolution())
    #expect(facts.metrics.count == 3)
  }

  @Test(arguments: [
    "", " ", "“", "”“”", "12", "1/", "/1", "số", "ngày", "từ 5 đến", "Mô hình “", "phong trào",
    "hơn",
    "Chỉ thị số", "25-NQ/", "\u{0}\u{1}", "đạt", "1.2.3.4.5", "99999999999999999999999 hộ",
  ])
  func `is total over fragments`(fragment: String) {
    _ = SampleArticle.facts(fragment, fragment + fragment)
  }

  @Test func `puts a figure down to the unit named nearest before it`() {
    let sample = MarkedText("Xã ⟦An Bình⟧ có 14 thôn, còn xã ⟦Phú Lộc⟧ có 9 thôn.")
    let places = zip(sample.spans, sample.ranges).map { name, range in
      PlaceMentions(
        place: Place(id: PlaceID(rawValue: name), level: .commune, kind: "xã", name: name),
        ranges: [range], confidence: 1)
    }
    let facts = SampleArticle.extractor.facts(
      in: SampleArticle.article([sample.text]), places: PlaceResolution(places: places))
    #expect(facts.metrics.map { $0.place?.rawValue } == ["An Bình", "Phú Lộc"])
  }

  /// One sentence without an end must not cost more per word than many short ones.
  @Test func `stays linear over one endless sentence`() {
    let part = "năm 2019 xã có 12 hộ nghèo, mô hình “Bếp ấm” đạt chuẩn nông thôn mới; "
    func seconds(_ count: Int) -> Duration {
      let text = String(repeating: part, count: count)
      return ContinuousClock().measure {
        _ = SampleArticle.extractor.facts(
          in: SampleArticle.article([text]), places: PlaceResolution())
      }
    }
    _ = seconds(20)
    let (short, long) = (seconds(100), seconds(800))
    #expect(long < short * 24, "8 times the text took \(long / short) times as long")
  }
}
