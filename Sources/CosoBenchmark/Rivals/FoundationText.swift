import Foundation

/// What Foundation offers for the jobs of the text core.
enum FoundationText {
  static let name = "Foundation"

  static func composing(_ texts: [String]) -> Race.Runner {
    .init(name: name) {
      for text in texts { Stopwatch.keep(text.precomposedStringWithCanonicalMapping) }
    }
  }

  /// It leaves đ as it is.
  static func folding(_ texts: [String]) -> Race.Runner {
    .init(name: name) {
      for text in texts {
        Stopwatch.keep(
          text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil))
      }
    }
  }

  static func validating(_ texts: [[UInt8]]) -> Race.Runner {
    .init(name: name) {
      for text in texts { Stopwatch.keep(String(bytes: text, encoding: .utf8)) }
    }
  }

  static func sorting(_ lines: [String]) -> Race.Runner {
    .init(name: name) {
      Stopwatch.keep(lines.sorted { $0.localizedStandardCompare($1) == .orderedAscending })
    }
  }
}
