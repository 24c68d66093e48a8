extension AchievementType {
  /// What it is called, for people to read.
  public func name(in language: Language) -> String {
    switch self {
    case .newRuralArea: language("Đạt chuẩn nông thôn mới", "New rural standard")
    case .advancedNewRuralArea: language("Nông thôn mới nâng cao", "Advanced new rural")
    case .exemplaryNewRuralArea: language("Nông thôn mới kiểu mẫu", "Exemplary new rural")
    case .urban: language("Đô thị", "Urban standard")
    case .culture: language("Danh hiệu văn hóa", "Culture title")
    case .partyRating: language("Xếp loại tổ chức", "Party rating")
    case .medal: language("Huân chương, danh hiệu", "Medal or title")
    case .flag: language("Cờ thi đua, bằng khen", "Flag or certificate")
    case .school: language("Trường chuẩn quốc gia", "National standard school")
    case .health: language("Chuẩn quốc gia về y tế", "National health standard")
    case .other: language("Thành tích khác", "Other")
    }
  }
}
