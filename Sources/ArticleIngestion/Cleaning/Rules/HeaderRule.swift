/// Takes what is left above the headline for the head of the page.
struct HeaderRule: CleaningRule {
  static let name = "Header"

  func apply(to reading: inout PageReading) {
    guard let titleIndex = reading.titleIndex else { return }
    for index in 0..<titleIndex { reading.judge(index, .furniture, HeaderRule.self) }
  }
}
