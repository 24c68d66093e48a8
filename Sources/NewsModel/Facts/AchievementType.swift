/// The kinds of recognition that are told apart.
public enum AchievementType: String, CaseIterable, Hashable, Sendable {
  /// đạt chuẩn nông thôn mới
  case newRuralArea = "ntm"
  /// nông thôn mới nâng cao
  case advancedNewRuralArea = "ntm_advanced"
  /// nông thôn mới kiểu mẫu
  case exemplaryNewRuralArea = "ntm_model"
  /// đô thị văn minh, đô thị loại …
  case urban
  /// làng, xã văn hóa
  case culture
  /// trong sạch vững mạnh, hoàn thành tốt, xuất sắc nhiệm vụ
  case partyRating = "party_rating"
  /// huân chương, danh hiệu anh hùng
  case medal
  /// cờ thi đua, bằng khen
  case flag
  /// trường đạt chuẩn quốc gia
  case school
  /// chuẩn quốc gia về y tế
  case health
  /// any other
  case other
}
