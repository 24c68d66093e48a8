import Foundation
import VietnameseText

/// What is done to every byte of every text.
enum TextSuite {
  static func comparisons(_ corpus: Corpus) -> [Comparison] {
    let composed = corpus.texts.map { Array($0.utf8) }
    let strings = corpus.texts.map { $0.decomposedStringWithCanonicalMapping }
    let decomposed = strings.map { Array($0.utf8) }
    let copying = Stopwatch.median { Baselines.copy(composed) }
    let folding = Stopwatch.median {
      for text in corpus.texts {
        Stopwatch.keep(
          text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil))
      }
    }
    func comparison(
      _ name: String, _ texts: [[UInt8]], _ baseline: String, _ baselineTime: Duration,
      _ work: ([UInt8]) -> Void
    ) -> Comparison {
      Comparison(
        name: name, time: Stopwatch.median { texts.forEach(work) }, baseline: baseline,
        baselineTime: baselineTime, byteCount: texts.reduce(0) { $0 + $1.count })
    }
    return [
      comparison("see that a text is in NFC", composed, Baselines.copying, copying) {
        Stopwatch.keep(Composition.isComposed($0))
      },
      comparison("NFD to NFC", decomposed, Baselines.composing, composing(strings)) {
        Stopwatch.keep(Composition.compose($0))
      },
      comparison("fold", composed, Baselines.folding, folding) { Stopwatch.keep(Folding.fold($0)) },
      comparison("search key with its way back", composed, Baselines.folding, folding) {
        Stopwatch.keep(SearchKey($0))
      },
      comparison("tokens", composed, Baselines.splitting, splitting(corpus.texts)) {
        Stopwatch.keep(Tokenizer.tokens(of: $0))
      },
    ]
  }

  private static func composing(_ texts: [String]) -> Duration {
    Stopwatch.median {
      for text in texts { Stopwatch.keep(text.precomposedStringWithCanonicalMapping) }
    }
  }

  private static func splitting(_ texts: [String]) -> Duration {
    Stopwatch.median { for text in texts { Stopwatch.keep(text.split(separator: " ")) } }
  }
}
