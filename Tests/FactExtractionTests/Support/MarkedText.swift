/// A text with spans marked by ⟦ and ⟧, and the same text without the marks.
struct MarkedText {
  let text: String
  /// The marked stretches, in order.
  let spans: [String]

  init(_ marked: String) {
    var text = ""
    var spans: [String] = []
    var start: String.Index?
    for character in marked {
      switch character {
      case "⟦": start = text.endIndex
      case "⟧":
        if let start { spans.append(String(text[start...])) }
        start = nil
      default: text.append(character)
      }
    }
    self.text = text
    self.spans = spans
  }
}
