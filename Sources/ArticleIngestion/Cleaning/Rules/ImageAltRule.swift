/// Finds the alternative texts of pictures and the signs above advertisements.
struct ImageAltRule: CleaningRule {
  static let name = "ImageAlt"
  static let score = 0.98

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices
    where reading.marks[index] == .image || reading.marks[index] == .advertisement {
      reading.judge(index, .furniture, ImageAltRule.self)
    }
  }
}
