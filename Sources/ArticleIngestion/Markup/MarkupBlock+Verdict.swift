import NewsModel

extension MarkupBlock {
  /// What the elements say of a line; nil when they leave it to the rules for lines.
  var verdict: LineVerdict? {
    if let rule { return LineVerdict(role: .furniture, rule: rule.name, score: rule.score) }
    return role.map { LineVerdict(role: $0, rule: "Markup", score: 0.95) }
  }
}
