import TerminalCanvas

extension KeyTable {
  /// The keys as they come.
  public static let standard = KeyTable(
    moving + walking + screens + lists + reading + program + typing)

  private static let rows: Set<KeyContext> = [.list, .figures]
  private static let browsing: Set<KeyContext> = [.list, .figures, .reader]
  private static let prompts: Set<KeyContext> = [.search, .prompt, .menu]
  private static let picking = prompts.union([.facets])
  private static let everywhere = Set(KeyContext.allCases)

  private static let moving = [
    KeyBinding(.moveDown, [.down, .character("j")], in: browsing),
    KeyBinding(.moveDown, [.down, .control("n")], in: picking),
    KeyBinding(.moveUp, [.up, .character("k")], in: browsing),
    KeyBinding(.moveUp, [.up, .control("p")], in: picking),
    KeyBinding(.pageDown, [.pageDown], in: everywhere),
    KeyBinding(.pageDown, [.character(" ")], in: browsing),
    KeyBinding(.pageUp, [.pageUp], in: everywhere),
    KeyBinding(.halfPageDown, [.control("d")], in: browsing),
    KeyBinding(.halfPageUp, [.control("u")], in: browsing),
    KeyBinding(.moveToTop, [.home, .character("g")], in: [.list, .reader]),
    KeyBinding(.moveToTop, [.home], in: [.figures]),
    KeyBinding(.moveToBottom, [.end, .character("G")], in: browsing),
  ]

  private static let walking = [
    KeyBinding(.open, [.enter, .right, .character("l")], in: browsing),
    KeyBinding(.open, [.enter], in: picking),
    KeyBinding(.back, [.left, .character("h"), .backspace], in: browsing),
    KeyBinding(.back, [.backspace, .left], in: [.facets]),
    KeyBinding(.dismiss, [.escape], in: everywhere),
  ]

  private static let screens = [
    KeyBinding(.showPlaces, [.character("1")], in: browsing),
    KeyBinding(.showArticles, [.character("2")], in: browsing),
    KeyBinding(.showModels, [.character("3")], in: browsing),
    KeyBinding(.showIndicators, [.character("4")], in: browsing),
    KeyBinding(.showAchievements, [.character("5")], in: browsing),
    KeyBinding(.showDocuments, [.character("6")], in: browsing),
    KeyBinding(.nextScreen, [.tab], in: rows),
    KeyBinding(.previousScreen, [.backTab], in: rows),
  ]

  private static let lists = [
    KeyBinding(.search, [.character("/"), .control("f")], in: rows),
    KeyBinding(.search, [.control("f")], in: [.reader]),
    KeyBinding(.toggleFacets, [.tab], in: [.search, .facets]),
    KeyBinding(.filter, [.character("f")], in: rows),
    KeyBinding(.cycleSort, [.character("s")], in: rows),
    KeyBinding(.reverseSort, [.character("S")], in: rows),
    KeyBinding(.elsewhere, [.character("p")], in: rows),
    KeyBinding(.toggleChart, [.character("g")], in: [.figures]),
    KeyBinding(.toggleEra, [.character("v")], in: [.list]),
  ]

  private static let reading = [
    KeyBinding(.nextFact, [.tab], in: [.reader]),
    KeyBinding(.previousFact, [.backTab], in: [.reader]),
    KeyBinding(.find, [.character("/")], in: [.reader]),
    KeyBinding(.nextMatch, [.character("n")], in: [.reader]),
    KeyBinding(.previousMatch, [.character("N")], in: [.reader]),
    KeyBinding(.toggleRaw, [.character("t")], in: [.reader]),
    KeyBinding(.nextArticle, [.character("]")], in: [.reader]),
    KeyBinding(.previousArticle, [.character("[")], in: [.reader]),
  ]

  private static let program = [
    KeyBinding(.copy, [.character("y")], in: browsing),
    KeyBinding(.openSource, [.character("o")], in: browsing),
    KeyBinding(.help, [.character("?")], in: browsing),
    KeyBinding(.help, [.function(1)], in: everywhere),
    KeyBinding(.palette, [.character(":")], in: browsing),
    KeyBinding(.toggleMouse, [.character("m")], in: browsing),
    KeyBinding(.redraw, [.control("l")], in: everywhere),
    KeyBinding(.suspend, [.control("z")], in: everywhere),
    KeyBinding(.quit, [.character("q")], in: browsing),
    KeyBinding(.quit, [.control("c")], in: everywhere),
  ]

  private static let typing = [
    KeyBinding(.cursorLeft, [.left, .control("b")], in: prompts),
    KeyBinding(.cursorRight, [.right], in: prompts),
    KeyBinding(.cursorToStart, [.home, .control("a")], in: prompts),
    KeyBinding(.cursorToEnd, [.end, .control("e")], in: prompts),
    KeyBinding(.deleteBackward, [.backspace], in: prompts),
    KeyBinding(.deleteForward, [.delete, .control("d")], in: prompts),
    KeyBinding(.deleteWord, [.control("w")], in: prompts),
    KeyBinding(.deleteToStart, [.control("u")], in: prompts),
    KeyBinding(.completeName, [.tab], in: [.prompt]),
  ]
}
