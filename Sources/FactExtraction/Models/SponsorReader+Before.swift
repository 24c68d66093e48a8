/// Finds the organization that stands before a model, near it or at the head of the sentence.
///
/// `Hội Phụ nữ xã triển khai mô hình …`, `Đoàn xã với phong trào …` → the one right before; `Hội Nông
/// dân tích cực …, đồng thời triển khai cuộc vận động …` → the one that leads the sentence.
extension SponsorReader {
  /// The organization that does something with what starts at a token, in the same clause.
  func maker(before start: Int) -> String? {
    let floor = max(sentence.tokens.lowerBound, start - 14)
    var deed: Int?
    var index = start
    while index > floor {
      let key = context.key(index - 1)
      if [";", ":", "\""].contains(key) || (key == "," && deed == nil) { return nil }
      if deed == nil, let match = cues[.deed].match(context.tokens, endingAt: index, floor: floor) {
        deed = match.start
      }
      if let deed, let name = organization(at: index - 1, floor: floor, limit: deed) {
        return helped(before: name.lowerBound, floor: floor) ?? context.string(name)
      }
      index -= 1
    }
    return nil
  }

  /// `Hội Phụ nữ với mô hình …`, `Đoàn xã có các phong trào …`: the organization right before.
  func owner(before start: Int) -> String? {
    let floor = max(sentence.tokens.lowerBound, start - 14)
    var deed = start
    while let plural = cues[.modelPlural].match(context.tokens, endingAt: deed, floor: floor) {
      deed = plural.start
    }
    deed -= 1
    guard deed > floor, ["với", "có"].contains(context.key(deed)) else { return nil }
    for index in stride(from: deed - 1, through: floor, by: -1) {
      if context.tokens[index].kind == .mark { return nil }
      if let name = organization(at: index, floor: floor, limit: deed) {
        return name.upperBound == deed && !isUnit(name.lowerBound) ? context.string(name) : nil
      }
    }
    return nil
  }

  /// `Hội Nông dân tích cực …, đồng thời triển khai cuộc vận động …`: who leads the sentence, where
  /// something is done with the model.
  func leader(before start: Int) -> String? {
    guard isActedOn(start) else { return nil }
    let opening = clauseOpening(before: start)
    let limit = min(start, opening + 11)
    for index in opening..<max(limit, opening)
    where !isUnit(index) && (index < opening + 5 || context.key(index - 1) == ",") {
      if let name = organization(at: index, floor: opening, limit: start), name.upperBound < start {
        return context.string(name)
      }
    }
    return nil
  }

  /// Whether a word of doing stands before the model in its own clause.
  private func isActedOn(_ start: Int) -> Bool {
    let floor = max(sentence.tokens.lowerBound, start - 8)
    for index in stride(from: start, to: floor, by: -1) {
      if context.tokens[index - 1].kind == .mark { return false }
      if cues[.deed].ends(context.tokens, before: index, floor: floor)
        || cues[.deedLed].ends(context.tokens, before: index, floor: floor)
      {
        return true
      }
    }
    return false
  }

  /// Where the sentence starts, or the speech in it after a colon.
  private func clauseOpening(before start: Int) -> Int {
    let floor = max(sentence.tokens.lowerBound, start - 60)
    let colon = (floor..<start).last { context.key($0) == ":" }
    return colon.map { $0 + 1 } ?? sentence.tokens.lowerBound
  }

  /// `Công an xã tham mưu Đảng ủy xây dựng mô hình …`: who asks or brings in the other one.
  private func helped(before start: Int, floor: Int) -> String? {
    let opening = max(sentence.tokens.lowerBound, start - 10)
    guard let link = cues[.sponsorLink].match(context.tokens, endingAt: start, floor: opening)
    else { return nil }
    for index in stride(from: link.start - 1, through: opening, by: -1) {
      if context.tokens[index].kind == .mark { return nil }
      if let name = organization(at: index, floor: opening, limit: link.start) {
        return context.string(name)
      }
    }
    return nil
  }
}
