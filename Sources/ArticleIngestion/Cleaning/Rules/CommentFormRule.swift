/// Finds the form for readers' comments.
struct CommentFormRule: CleaningRule {
  static let name = "CommentForm"
  static let score = 0.95

  func apply(to reading: inout PageReading) {
    for index in reading.lines.indices {
      let mark = reading.marks[index]
      // `Nội dung`, `Địa chỉ` may head a part of the text.
      let isField = mark == .commentField && !reading.body.contains(index)
      if mark == .commentForm || isField {
        reading.judge(index, .furniture, CommentFormRule.self)
      }
    }
  }
}
