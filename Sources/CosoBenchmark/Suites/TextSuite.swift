import Foundation
import VietnameseText

/// What is done to every byte of every text, beside others who do the same.
struct TextSuite {
  private let texts: [String]
  private let composed: [[UInt8]]
  private let decomposed: [[UInt8]]
  private let icu: ICU?
  private let tokenizer: UnicodeTokenizer

  /// The columns of rivals.
  static let columns = [Copying.name, ICU.name, FoundationText.name, UnicodeTokenizer.name]

  init(_ corpus: Corpus) throws {
    texts = corpus.texts
    composed = texts.map { Array($0.utf8) }
    decomposed = texts.map { Array($0.decomposedStringWithCanonicalMapping.utf8) }
    icu = ICU()
    tokenizer = try UnicodeTokenizer()
  }

  /// Runs all races and prints a line as each ends.
  func report() throws {
    print(icu.map { "  ICU \($0.version)" } ?? "  ICU is not installed (libicu-dev): no column")
    print(Race.header(columns: TextSuite.columns))
    for race in races { print(try race.run().row(columns: TextSuite.columns)) }
  }

  private var races: [Race] {
    [
      checking, composing, folding, keys, exactKeys, placing, tokens, foldedTokens, detection,
      sentences,
      sortKeys,
    ]
  }

  private var checking: Race {
    let wide = composed.map { Array(String(decoding: $0, as: UTF8.self).utf16) }
    return race("NFC check of NFC text", goal: 5000, rivals: [icu?.checking(wide)]) {
      Stopwatch.keep(Composition.isComposed($0))
    }
  }

  private var composing: Race {
    let strings = texts.map(\.decomposedStringWithCanonicalMapping)
    let wide = strings.map { Array($0.utf16) }
    return race(
      "NFD to NFC", decomposed, goal: 300,
      rivals: [icu?.composing(wide), FoundationText.composing(strings)]
    ) {
      Stopwatch.keep(Composition.compose($0))
    }
  }

  private var folding: Race {
    let wide = texts.map { Array($0.utf16) }
    return race(
      "fold", goal: 500,
      rivals: [icu?.folding(wide), FoundationText.folding(texts), tokenizer.runner(composed)]
    ) {
      Stopwatch.keep(Folding.fold($0))
    }
  }

  private var keys: Race {
    race("fold, with the way back", goal: 400, rivals: [tokenizer.runner(composed)]) {
      Stopwatch.keep(SearchKey($0))
    }
  }

  private var exactKeys: Race {
    race("exact key, with the way back", rivals: []) {
      Stopwatch.keep(SearchKey($0, style: .exact))
    }
  }

  private var placing: Race {
    race("tone placement", goal: 200, rivals: []) { Stopwatch.keep(TonePlacement.rewrite($0)) }
  }

  private var tokens: Race {
    race("tokens", rivals: [tokenizer.runner(composed)]) {
      Stopwatch.keep(Tokenizer.tokens(of: $0))
    }
  }

  private var foldedTokens: Race {
    race("tokens with folded keys", goal: 300, rivals: [tokenizer.runner(composed)]) {
      Stopwatch.keep(FoldedTokens($0))
    }
  }

  private var detection: Race {
    race("encoding detection, UTF-8", goal: 500, rivals: [FoundationText.validating(composed)]) {
      Stopwatch.keep(TextEncoding.detect($0))
    }
  }

  private var sentences: Race {
    race("sentences", rivals: []) { Stopwatch.keep(Sentences.ranges(in: $0)) }
  }

  private var sortKeys: Race {
    let lines = texts.flatMap { $0.split(separator: "\n").map { String($0.prefix(80)) } }
    let wide = lines.map { Array($0.utf16) }
    return race("sort keys of lines", lines.map { Array($0.utf8) }, rivals: [icu?.sorting(wide)]) {
      Stopwatch.keep(CollationKey($0))
    }
  }

  /// A race over the composed texts, or others; copying always takes part.
  private func race(
    _ job: String, _ texts: [[UInt8]]? = nil, goal: Double? = nil, rivals: [Race.Runner?],
    work: @escaping ([UInt8]) -> Void
  ) -> Race {
    let texts = texts ?? composed
    return Race(
      job: job, byteCount: texts.reduce(0) { $0 + $1.count }, goal: goal,
      work: { texts.forEach(work) }, rivals: [Copying.runner(texts)] + rivals.compactMap { $0 })
  }
}
