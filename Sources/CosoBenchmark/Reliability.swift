import Foundation
import Gazetteer
import NewsModel

/// Whether confidences hold: of the units with 0.7, are seven in ten the right ones?
struct Reliability {
  /// The units whose confidence fell between two bounds.
  struct Bin {
    var upper: Double
    var count = 0
    var sum = 0.0
    var rightCount = 0
  }

  private(set) var bins = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01].map {
    Bin(upper: $0)
  }
  private(set) var missedCount = 0

  /// Resolves articles made of the gazetteer's units and compares.
  init(_ resolver: PlaceResolver, _ gazetteer: Gazetteer, count: Int) {
    var samples = SyntheticArticles(gazetteer: gazetteer)
    for _ in 0..<count {
      guard let sample = samples.next() else { continue }
      add(sample, resolver.resolve(sample.article).places)
    }
  }

  /// The unit that stands first of those of the level is what the article was made about.
  private mutating func add(_ sample: SyntheticArticles.Sample, _ places: [PlaceMentions]) {
    let found =
      places.first { $0.place.id == sample.truth }
      ?? places.first { place in
        place.alternatives.contains { $0.place.id == sample.truth }
      }
    guard let found, let bin = bins.firstIndex(where: { found.confidence < $0.upper }) else {
      missedCount += 1
      return
    }
    bins[bin].count += 1
    bins[bin].sum += found.confidence
    bins[bin].rightCount += found.place.id == sample.truth ? 1 : 0
  }

  /// The mean distance between confidence and what came true, weighted by the counts.
  var error: Double {
    let all = bins.reduce(0) { $0 + $1.count }
    let sum = bins.reduce(0.0) { $0 + abs($1.sum - Double($1.rightCount)) }
    return all == 0 ? 0 : sum / Double(all)
  }

  /// A line for each bin, and one for those that were neither given nor an alternative.
  var lines: [String] {
    let head = "  confidence        units      mean   right"
    let rows = bins.filter { $0.count > 0 }.map { bin in
      String(
        format: "  below %4.2f %12d %9.3f %7.3f", min(bin.upper, 1), bin.count,
        bin.sum / Double(bin.count), Double(bin.rightCount) / Double(bin.count))
    }
    return [head] + rows + [
      String(
        format: "  mean distance %.3f; neither given nor an alternative: %d", error, missedCount)
    ]
  }
}
