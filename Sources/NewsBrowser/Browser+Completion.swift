import NewsModel

extension Browser {
  /// Asks for the names that go on as the value being typed begins.
  mutating func askNames() -> [Effect] {
    guard var prompt, case .list(let list) = trail.top else { return [] }
    (prompt.names, prompt.namesGeneration) = ([], nil)
    defer { self.prompt = prompt }
    guard prompt.editor.tail.isEmpty, let (field, value) = FilterLine.open(in: prompt.editor.text),
      !value.isEmpty, field != .year
    else { return [] }
    if field == .kind, list.query.content == .achievements {
      prompt.names = achievementTypes(value)
      return []
    }
    let generation = newGeneration()
    prompt.namesGeneration = generation
    return [.complete(field, value, for: list.query.content, generation: generation)]
  }

  /// Takes names in, unless something else was typed meanwhile.
  mutating func take(names: [String], generation: Int) {
    guard prompt?.namesGeneration == generation else { return }
    prompt?.names = names
  }

  /// Puts the first of the names in the place of what was typed of it.
  mutating func completeName() -> [Effect] {
    guard var prompt, let name = prompt.names.first,
      let (_, value) = FilterLine.open(in: prompt.editor.text)
    else { return [] }
    var text = prompt.editor.text
    while text.last == " " { text.removeLast() }
    guard text.hasSuffix(value) else { return [] }
    prompt.editor = LineEditor(String(text.dropLast(value.count)) + name)
    (prompt.names, prompt.namesGeneration) = ([], nil)
    self.prompt = prompt
    return filter(prompt.editor.text)
  }

  private func achievementTypes(_ value: String) -> [String] {
    let names = AchievementType.allCases.map { $0.name(in: settings.language) }
    return Array(names.filter { !settings.find(value, $0).isEmpty }.prefix(4))
  }
}
