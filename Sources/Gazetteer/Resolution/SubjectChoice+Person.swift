extension SubjectChoice {
  /// Whether one person is spoken of through most of the text, from the beginning on.
  var isAboutPerson: Bool {
    let parts = 10
    let words = sightings.words.words
    var seen: [UInt64: (count: Int, parts: Set<Int>)] = [:]
    for person in sightings.persons {
      let key = words[person].key.exact
      seen[key, default: (0, [])].count += 1
      seen[key, default: (0, [])].parts.insert(person * parts / words.count)
    }
    let isFollowed = seen.values.contains { $0.count >= 4 && $0.parts.count >= parts / 2 }
    guard isFollowed else { return false }
    if sightings.headlineRoles.contains(.fame) { return true }
    // `Chủ tịch Hà Nội` speaks for the city, `Chủ tịch xã` for himself.
    guard !isNamedInHeadline else { return false }
    return sightings.headlineRoles.contains(.office)
      || sightings.persons.contains { $0 < sightings.leadEnd }
  }
}
