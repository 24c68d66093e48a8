import Gazetteer
import NewsModel

/// Finds the figures, models, achievements and documents of an article, each with the stretch of
/// text that says so.
///
/// The rules are values that share one reading of the text; word lists come from the reference
/// tables, so that an expert can extend them without touching a rule.
public struct FactExtractor: Sendable {
  private let lexicon: FactLexicon

  /// An extractor over tables of words: those that are compiled in, or with rows of one's own.
  ///
  /// Reading the tables takes some milliseconds, so make one extractor and use it for all articles.
  public init(tables: FactTables = FactTables()) {
    lexicon = FactLexicon(tables)
  }

  /// The facts of an article.
  ///
  /// Only headline, lead, running text, captions, headings, lists and tables are read. Ranges are
  /// byte ranges of `article.text`, and a quotation is the text of its range.
  ///
  /// - Parameters:
  ///   - article: a cleaned article.
  ///   - places: the units it names; a fact is put down to the one named nearest before it in its
  ///     sentence, else to the subject.
  /// - Complexity: linear in the text.
  public func facts(in article: Article, places: PlaceResolution) -> Facts {
    let context = FactContext(article: article, places: places, lexicon: lexicon)
    let documents = DocumentRule().documents(in: context)
    let calendar = Calendar(context, documentTokens: documents.tokens)
    let taken = documents.tokens
    return Facts(
      metrics: MetricRules(context: context, calendar: calendar, documentTokens: taken).metrics(),
      models: ModelRules(context: context).models(),
      achievements: AchievementRules(context: context, calendar: calendar).achievements(),
      documents: documents.documents)
  }
}
