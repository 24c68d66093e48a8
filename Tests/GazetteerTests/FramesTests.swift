import NewsModel
import Testing

@testable import Gazetteer

/// Every unit, put into sentences: with the units above it, it must be found and be itself.
@Suite struct FramesTests {
  /// A sentence with the unit and the units above it, as many as there are.
  private static let frames: [@Sendable (_ unit: String, _ above: [String]) -> String] = [
    { "Đoàn công tác đã về \(([$0] + $1).joined(separator: ", ")) thăm bà con." },
    { "Mô hình được nhân rộng ở \($0) (\($1.joined(separator: ", ")))." },
    { "UBND \(([$0] + $1).joined(separator: ", ")) vừa ban hành kế hoạch." },
    { "Tại \(([$0] + $1).joined(separator: " - ")), phong trào lan rộng." },
    { "Người dân \($0) thuộc \($1.joined(separator: ", ")) đồng tình." },
    { "Công an \($0) (\($1.joined(separator: " - "))) ra quân dịp đầu năm." },
    { "Năm nay, \($0) của \($1.joined(separator: ", ")) đạt kết quả tốt." },
    { "Cán bộ \(([$0] + $1).joined(separator: ", ")): học để làm theo." },
    { "\(([$0] + $1).joined(separator: ", ")) tổ chức hội nghị." },
    { "“Chúng tôi ở \(([$0] + $1).joined(separator: ", "))”, các đại biểu nói." },
  ]

  /// The units are divided among as many tests that run at the same time.
  private static let shares = 0..<8

  private static func units(of share: Int) -> [UnitIndex] {
    stride(from: share, to: gazetteer.count, by: shares.count).map { UnitIndex($0) }
  }

  @Test(arguments: FramesTests.shares)
  func `with the units above it, every unit is itself in every sentence`(share: Int) {
    var failures: [String] = []
    for unit in FramesTests.units(of: share) {
      let names = FramesTests.names(of: unit)
      guard names.count > 1 else { continue }
      let sentences = FramesTests.frames.map { $0(names[0], Array(names.dropFirst())) }
      let text = sentences.joined(separator: "\n")
      let found = FramesTests.place(of: unit, in: text)?.ranges.count ?? 0
      if found < sentences.count { failures.append("\(found): \(sentences[0])") }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(20))")
  }

  @Test(arguments: FramesTests.shares)
  func `with the units above it, every unit is itself in a sentence alone`(share: Int) {
    var failures: [String] = []
    for unit in FramesTests.units(of: share) {
      let names = FramesTests.names(of: unit)
      guard names.count > 1 else { continue }
      let frame = FramesTests.frames[Int(unit) / FramesTests.shares.count % 10]
      let text = frame(names[0], Array(names.dropFirst()))
      if FramesTests.place(of: unit, in: text) == nil { failures.append(text) }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(20))")
  }

  @Test(arguments: FramesTests.shares)
  func `without them, every unit is among those that could be meant`(share: Int) {
    var failures: [String] = []
    for unit in FramesTests.units(of: share) {
      let text = "Đoàn công tác đã về \(FramesTests.names(of: unit)[0]) thăm bà con."
      let could = FramesTests.candidates(in: text, about: unit)
      if !could.contains(unit) { failures.append(text) }
    }
    #expect(failures.isEmpty, "\(failures.count): \(failures.prefix(20))")
  }

  /// The unit and the units above it on its last day, with their kinds.
  private static func names(of unit: UnitIndex) -> [String] {
    ([unit] + gazetteer.ancestors(of: unit, on: lastDay(of: unit))).map {
      let kind = gazetteer.state(of: $0, on: lastDay(of: unit)).kind
      return "\(kind.word) \(gazetteer.table.name(of: $0))"
    }
  }

  private static func lastDay(of unit: UnitIndex) -> Day {
    let record = gazetteer.record(unit)
    return record.isOfToday ? Day(number: 2026_09_01) : record.to
  }

  private static func article(_ text: String, about unit: UnitIndex) -> Article {
    MarkedArticle(text, published: lastDay(of: unit).civilDate?.description).article
  }

  private static func place(of unit: UnitIndex, in text: String) -> PlaceMentions? {
    let id = gazetteer.table.id(of: unit)
    return resolver.resolve(article(text, about: unit)).places.first { $0.place.id == id }
  }

  private static func candidates(in text: String, about unit: UnitIndex) -> [UnitIndex] {
    let article = article(text, about: unit)
    let sightings = resolver.finder.sightings(in: article)
    let surroundings = Surroundings(
      article: article, sightings: sightings, origin: resolver.origin, gazetteer: gazetteer)
    let weighing = Weighing(
      gazetteer: gazetteer, sightings: sightings, surroundings: surroundings)
    return weighing.referents.flatMap { $0.candidates.map(\.unit) }
  }
}
