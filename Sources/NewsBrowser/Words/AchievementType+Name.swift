import NewsModel

extension AchievementType {
  /// What was reached, in a few words.
  func name(in language: Language) -> String {
    switch self {
    case .newRuralArea: language("nông thôn mới", "new rural area")
    case .advancedNewRuralArea: language("nông thôn mới nâng cao", "advanced new rural area")
    case .exemplaryNewRuralArea: language("nông thôn mới kiểu mẫu", "exemplary new rural area")
    case .urban: language("đô thị văn minh", "civilized urban area")
    case .culture: language("đơn vị văn hóa", "cultural unit")
    case .partyRating: language("xếp loại tổ chức đảng", "rating of the Party organization")
    case .medal: language("huân chương, danh hiệu", "medal or title")
    case .flag: language("cờ thi đua, bằng khen", "emulation flag or certificate")
    case .school: language("trường đạt chuẩn quốc gia", "national standard school")
    case .health: language("chuẩn quốc gia về y tế", "national health standard")
    case .other: language("thành tích khác", "other")
    }
  }
}
