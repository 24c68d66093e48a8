import ReferenceTables

/// The words that tell which unit a name means, or that it means none.
struct PlaceLexicon: Sendable {
  /// What a phrase is to a name near it; see `organizations.tsv`.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt32
    static let kind = Roles(rawValue: 1 << 0)
    static let abbreviation = Roles(rawValue: 1 << 1)
    static let body = Roles(rawValue: 1 << 2)
    static let qualifier = Roles(rawValue: 1 << 3)
    static let introducer = Roles(rawValue: 1 << 4)
    static let plural = Roles(rawValue: 1 << 5)
    static let joint = Roles(rawValue: 1 << 6)
    static let link = Roles(rawValue: 1 << 7)
    static let preposition = Roles(rawValue: 1 << 8)
    static let village = Roles(rawValue: 1 << 9)
    static let person = Roles(rawValue: 1 << 10)
    static let namesake = Roles(rawValue: 1 << 11)
    static let firm = Roles(rawValue: 1 << 12)
    static let surname = Roles(rawValue: 1 << 13)
    static let plain = Roles(rawValue: 1 << 14)
    static let office = Roles(rawValue: 1 << 15)
    static let incident = Roles(rawValue: 1 << 16)
    static let nation = Roles(rawValue: 1 << 17)
    static let fame = Roles(rawValue: 1 << 18)
    static let aside = Roles(rawValue: 1 << 19)

    fileprivate static let names: [String: Roles] = [
      "kind": .kind, "abbreviation": .abbreviation, "body": .body, "qualifier": .qualifier,
      "introducer": .introducer, "plural": .plural, "joint": .joint, "link": .link,
      "preposition": .preposition, "village": .village, "person": .person,
      "namesake": .namesake, "firm": .firm, "surname": .surname, "plain": .plain,
      "office": .office, "incident": .incident, "nation": .nation,
      "fame": .fame, "aside": .aside,
    ]
  }

  /// A phrase of the lexicon, found in a text.
  struct Phrase {
    var words: Range<Int>
    var roles: Roles
    var kinds: KindSet
    /// The key by which the lexicon holds it.
    var key: UInt64
  }

  /// What some words are, and whether phrases go on from there.
  private struct Entry {
    var roles: Roles = []
    var kinds: KindSet = []
    var isContinued = false
  }

  /// Phrases and their beginnings.
  private var entries = KeyTable<Entry>(capacity: 2048)
  /// The first words of phrases: most words of a text begin nothing.
  private var firstWords = KeyFilter()
  /// The others.
  private var laterWords = KeyFilter()
  /// The keys of the provinces whose communes are made up of villages with a word, by its key.
  private(set) var provincesByVillageWord: [UInt64: Set<UInt64>] = [:]
  /// How many different phrases there are.
  private(set) var count = 0

  /// Reads the table; rows with a role or kind that is unknown are passed over.
  init(_ table: ReferenceTable = .organizations) {
    table.forEachRow { fields in
      guard fields.count > 1, !fields[0].isEmpty,
        let role = Roles.names[String(decoding: table.bytes[fields[1]], as: UTF8.self)]
      else { return }
      let of = fields.count > 2 ? table.bytes[fields[2]] : []
      add(table.bytes[fields[0]], role: role, of: of.split(separator: UInt8(ascii: "|")))
    }
  }

  /// The longest phrase that begins at a word, of `count` words at most.
  ///
  /// - Parameter withAsides: whether phrases count that are only asides, as `của huyện`: elsewhere
  ///   these words have a meaning each.
  @inline(__always)
  func phrase(
    at word: Int, in list: WordList, upTo count: Int = 8, withAsides: Bool = false
  ) -> Phrase? {
    guard mayBegin(list.words[word].key) else { return nil }
    return longestPhrase(at: word, in: list, upTo: count, withAsides: withAsides)
  }

  /// Whether phrases may begin with a word; false is certain.
  @inline(__always)
  func mayBegin(_ word: NameKey) -> Bool { firstWords.mayContain(word) }

  private func longestPhrase(
    at word: Int, in list: WordList, upTo count: Int, withAsides: Bool
  ) -> Phrase? {
    var found: Phrase?
    var key = list.words[word].key
    var end = word + 1
    let limit = min(word + count, list.words.count)
    while let entry = entries[key.exact] {
      if !entry.roles.isEmpty, withAsides || entry.roles != .aside {
        found = Phrase(words: word..<end, roles: entry.roles, kinds: entry.kinds, key: key.exact)
      }
      guard entry.isContinued, end < limit, list.words[end].gap.isBlank,
        laterWords.mayContain(list.words[end].key)
      else { break }
      list.extend(&key, with: end)
      end += 1
    }
    return found
  }

  private mutating func add(_ phrase: ArraySlice<UInt8>, role: Roles, of: [ArraySlice<UInt8>]) {
    let named = of.compactMap {
      AdministrativeKind(rawValue: String(decoding: $0, as: UTF8.self))
    }
    let key = addBeginnings(of: phrase)
    if role == .village, !of.isEmpty {
      provincesByVillageWord[key.exact] = Set(of.map { NameKey($0).exact })
    }
    var entry = entries[key.exact] ?? Entry()
    if entry.roles.isEmpty { count += 1 }
    entry.roles.formUnion(role)
    entry.kinds.formUnion(KindSet(named))
    entries[key.exact] = entry
  }

  /// Notes each beginning of a phrase; returns the key of the whole.
  private mutating func addBeginnings(of phrase: ArraySlice<UInt8>) -> NameKey {
    var key = NameKey()
    for (number, word) in phrase.split(separator: UInt8(ascii: " ")).enumerated() {
      if number > 0 { entries[key.exact, default: Entry()].isContinued = true }
      let added = NameKey(word)
      key.append(added)
      if number == 0 { firstWords.insert(added) } else { laterWords.insert(added) }
    }
    return key
  }
}
