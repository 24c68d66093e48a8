import TerminalCanvas
import Testing

@testable import CursesTerminal

struct ThemeTests {
  @Test(arguments: [Theme.colored, .plain])
  func `what can stand side by side in a text looks different`(theme: Theme) {
    let roles: [StyleRole] = [
      .text, .match, .currentMatch, .place, .metric, .model, .achievement, .document, .dropped,
    ]
    #expect(Set(roles.map(theme.style)).count == roles.count)
  }

  @Test(arguments: [Theme.colored, .plain])
  func `the selected row can be told in both panes`(theme: Theme) {
    let roles: [StyleRole] = [.text, .muted, .number, .heading, .selection, .inactiveSelection]
    let styles = roles.map(theme.style)
    #expect(!styles.dropLast(2).contains(styles[4]) && !styles.dropLast(2).contains(styles[5]))
    #expect(styles[4] != styles[5])
    #expect(theme.style(for: .tab) != theme.style(for: .activeTab))
  }

  @Test func `the plain theme has no color`() {
    for role in StyleRole.allCases { #expect(Theme.plain.style(for: role).color == .own) }
  }

  @Test(arguments: [Theme.colored, .plain])
  func `a match stands out in the selected row`(theme: Theme) {
    let row = theme.style(for: .text).adding(.reversed)
    for role in [StyleRole.match, .currentMatch] {
      let match = theme.style(for: role).adding(.reversed)
      #expect(match != row)
    }
    #expect(theme.style(for: .match).adding(.reversed).attributes.contains(.reversed))
    #expect(!theme.style(for: .currentMatch).adding(.reversed).attributes.contains(.reversed))
  }

  @Test func `every emphasis has an attribute`() {
    let emphases: [Emphasis] = [.reversed, .bold, .underlined, .dimmed]
    #expect(Set(emphases.map { TextStyle().adding($0) }).count == 4)
    #expect(TextStyle(.red, .bold).adding([]) == TextStyle(.red, .bold))
  }
}
