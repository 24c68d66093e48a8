import NewsModel
import Testing

@testable import coso

struct LaunchTests {
  @Test(arguments: [
    (["--lang", "en"], ["LANG": "vi_VN.UTF-8"], Language.english),
    (["list", "--lang=vi"], ["LANG": "en_US.UTF-8"], .vietnamese),
    ([], ["LANG": "en_US.UTF-8"], .english),
    ([], ["LANG": "en_US.UTF-8", "LC_ALL": "vi_VN.UTF-8"], .vietnamese),
    ([], ["LANG": "en_US.UTF-8", "LC_ALL": ""], .english),
    ([], ["LC_ALL": "C"], .vietnamese),
    ([], [:], .vietnamese),
    (["--lang"], [:], .vietnamese),
    (["--lang", "fr"], ["LANG": "en_GB"], .english),
    (["--", "--lang", "en"], [:], .vietnamese),
  ])
  func `speaks the language asked for, else the locale's, else Vietnamese`(
    arguments: [String], environment: [String: String], language: Language
  ) {
    #expect(Launch.chosenLanguage(arguments: arguments, environment: environment) == language)
  }

  @Test(arguments: [
    (["-i", "x.sqlite", "list", "models"], ["list", "-i", "x.sqlite", "models"]),
    (["--lang=en", "stats"], ["stats", "--lang=en"]),
    (["list", "models"], ["list", "models"]),
    (["-i", "x.sqlite", "seeds"], ["-i", "x.sqlite", "seeds"]),
    (["--lang", "en", "--help"], ["--help"]),
    (["-i"], ["-i"]),
    ([], []),
  ])
  func `lets options stand before the command`(typed: [String], meant: [String]) {
    #expect(Launch.reordered(typed, commands: ["list", "stats"]) == meant)
  }
}
