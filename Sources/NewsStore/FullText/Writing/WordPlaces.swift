/// Where each word of a text stands, as a full text has it: the gaps between the places, two more than they
/// are.
struct WordPlaces: Sendable {
  /// A word that has no number, and its code.
  struct Spelled: Sendable {
    var word: [UInt8]
    var code: [UInt8]
  }

  /// The codes of the words with numbers, one behind the other.
  let codes: [UInt8]
  /// Where the code of each ends.
  let ends: [UInt32]
  let spelled: [Spelled]
  /// How many words the text has, each as often as it stands there.
  let count: Int

  /// - Parameters:
  ///   - words: the numbers of the words of a text one after the other; others for those without.
  ///   - wordCount: the numbers are less.
  ///   - spelled: the words without numbers, and where they stand.
  /// - Complexity: linear in both numbers of words.
  init(_ words: [UInt32], wordCount: Int, spelled: [[UInt8]: [Int]]) {
    count = words.count
    var ends = [UInt32](repeating: 0, count: wordCount)
    var last = [Int32](repeating: 0, count: wordCount)
    for (place, word) in words.enumerated() where word < wordCount {
      let word = Int(word)
      ends[word] += UInt32(FullTextNumber.length(of: Int64(place - Int(last[word]) + 2)))
      last[word] = Int32(place)
    }
    var length: UInt32 = 0
    for word in 0..<wordCount {
      // Where the code begins moves to where it ends as it is written.
      let start = length
      length += ends[word]
      ends[word] = start
      last[word] = 0
    }
    var codes = [UInt8](repeating: 0, count: Int(length))
    var bytes = codes.mutableSpan
    for (place, word) in words.enumerated() where word < wordCount {
      let word = Int(word)
      var index = Int(ends[word])
      FullTextNumber.write(Int64(place - Int(last[word]) + 2), to: &bytes, at: &index)
      ends[word] = UInt32(index)
      last[word] = Int32(place)
    }
    (self.codes, self.ends) = (codes, ends)
    self.spelled = spelled.map { Spelled(word: $0, code: WordPlaces.code($1)) }
  }

  private static func code(_ places: [Int]) -> [UInt8] {
    var (code, last) = ([UInt8](), 0)
    for place in places {
      FullTextNumber.append(Int64(place - last + 2), to: &code)
      last = place
    }
    return code
  }
}
