import NewsModel
import TerminalCanvas
import Testing

@testable import NewsBrowser

@Suite struct KeyTableTests {
  @Test(arguments: KeyContext.allCases)
  func `gives no key twice in a context`(context: KeyContext) {
    var seen: [Key: Action] = [:]
    for binding in KeyTable.standard.bindings where binding.contexts.contains(context) {
      for key in binding.keys {
        #expect(seen[key] == nil, "\(key) asks for \(binding.action) too")
        seen[key] = binding.action
      }
    }
  }

  @Test(arguments: Action.allCases)
  func `reaches every action`(action: Action) {
    let bindings = KeyTable.standard.bindings.filter { $0.action == action }
    #expect(bindings.contains { !$0.keys.isEmpty && !$0.contexts.isEmpty })
  }

  @Test(arguments: [KeyContext.search, .facets, .prompt, .menu])
  func `leaves letters to typing where a line is typed`(context: KeyContext) {
    for binding in KeyTable.standard.bindings where binding.contexts.contains(context) {
      for key in binding.keys {
        if case .character = key { Issue.record("\(key) cannot be typed") }
      }
    }
  }

  @Test(arguments: KeyContext.allCases)
  func `has words in both languages for every key`(context: KeyContext) {
    let vietnamese = KeyTable.standard.lines(for: context, in: .vietnamese)
    let english = KeyTable.standard.lines(for: context, in: .english)
    #expect(vietnamese.map(\.action) == english.map(\.action))
    for (left, right) in zip(vietnamese, english) {
      #expect(left.title != right.title)
      #expect(left.title != left.action.rawValue)
    }
    #expect(Set(vietnamese.map(\.title)).count == vietnamese.count)
  }

  @Test(arguments: [KeyContext.list, .reader])
  func `goes back, helps and quits everywhere`(context: KeyContext) {
    let keys = KeyTable.standard
    for key in [Key.left, .backspace, .character("h")] {
      #expect(keys.action(for: key, in: context) == .back)
    }
    #expect(keys.action(for: .character("?"), in: context) == .help)
    #expect(keys.action(for: .character("q"), in: context) == .quit)
    #expect(keys.action(for: .control("c"), in: context) == .quit)
  }
}
