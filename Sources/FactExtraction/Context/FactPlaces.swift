import Gazetteer
import NewsModel

/// The units that an article names, in the order of the text, for asking which one a fact is about.
struct FactPlaces: Sendable {
  private struct Mention: Sendable {
    var range: Range<Int>
    /// The place's index among the units named.
    var place: Int
  }

  private let subject: Place?
  private let named: [PlaceMentions]
  private let mentions: [Mention]

  /// The places of an article as resolved.
  init(_ resolution: PlaceResolution) {
    subject = resolution.subject?.place
    named = resolution.places
    var mentions: [Mention] = []
    for (place, found) in named.enumerated() {
      for range in found.ranges { mentions.append(Mention(range: range, place: place)) }
    }
    mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    self.mentions = mentions
  }

  /// The unit that a fact is about: the one named nearest before it in its sentence, else the
  /// subject. Of `xã A, huyện B` it is the first.
  ///
  /// - Parameters:
  ///   - position: byte offset of the fact.
  ///   - floor: byte offset where its sentence starts.
  /// - Complexity: logarithmic in the mentions.
  func unit(before position: Int, floor: Int) -> PlaceID? {
    var index = lastMention(before: position)
    guard index >= 0, mentions[index].range.lowerBound >= floor else { return subject?.id }
    while index > 0, mentions[index - 1].range.lowerBound >= floor,
      place(of: index - 1).level > place(of: index).level,
      mentions[index].range.lowerBound - mentions[index - 1].range.upperBound <= 12
    {
      index -= 1
    }
    return place(of: index).id
  }

  /// What the unit named nearest before a byte is called, `xã Tân Lập`; nil where none is named.
  func name(before position: Int, floor: Int) -> String? {
    let index = lastMention(before: position)
    guard index >= 0, mentions[index].range.lowerBound >= floor else { return nil }
    return place(of: index).kind + " " + place(of: index).name
  }

  /// The unit named inside a byte range, the first of them.
  func unit(within range: Range<Int>) -> PlaceID? {
    var index = lastMention(before: range.upperBound)
    var found: PlaceID?
    while index >= 0, mentions[index].range.lowerBound >= range.lowerBound {
      found = place(of: index).id
      index -= 1
    }
    return found
  }

  /// The unit the article is mainly about.
  var subjectID: PlaceID? { subject?.id }

  /// The names of the units of a level that the article's subject lies in, from the province down; none
  /// where it lies in none of the level.
  func names(downTo level: PlaceLevel) -> [String] {
    guard let subject, level <= subject.level else { return [] }
    let all: [(PlaceLevel, String?)] = [
      (.province, subject.province?.name), (.district, subject.district?.name),
      (subject.level, subject.name),
    ]
    return all.filter { $0.0 <= level }.compactMap(\.1)
  }

  /// The subject as a text would name it: `xã Tân Lập`.
  var subjectName: String? { subject.map { $0.kind + " " + $0.name } }

  private func place(of mention: Int) -> Place { named[mentions[mention].place].place }

  private func lastMention(before position: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.lowerBound < position { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
