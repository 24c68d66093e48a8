import ArticleIngestion
import NewsModel
import NewsStore

/// Looks at some pages of each folder before any is read for good, to learn which lines come again on
/// all of them.
///
/// Which pages are looked at depends on the names of the files alone: an interrupted run that is
/// begun again learns the same.
public struct SiteSurvey: Sendable {
  /// The most pages of a folder that are looked at.
  private static let mostPages = 64
  private let reader: ArticleReader
  private let options: InputOptions

  /// A survey.
  ///
  /// - Parameter options: how the inputs are to be read.
  public init(options: InputOptions = InputOptions()) {
    self.init(reader: ArticleReader(options: options), options: options)
  }

  init(reader: ArticleReader, options: InputOptions) {
    (self.reader, self.options) = (reader, options)
  }

  /// What recurs on the pages of the files. Standard input is left alone, since it can be read once
  /// only; what is wrong with a file is said when it is read for good.
  ///
  /// - Complexity: linear in the size of 64 pages for each folder.
  public func recurringLines(in files: [SourceFile]) -> RecurringLines {
    var recurring = RecurringLines()
    let folders = Dictionary(grouping: files.filter { $0.path != "-" }) { file in
      file.path.utf8.lastIndex(of: UInt8(ascii: "/")).map { file.path[..<$0] } ?? ""
    }
    for (_, files) in folders {
      let step = max(1, files.count / SiteSurvey.mostPages)
      let chosen = stride(from: 0, to: files.count, by: step).map { files[$0] }
      let share = max(1, SiteSurvey.mostPages / chosen.count)
      for file in chosen { learn(file, share, into: &recurring) }
    }
    return recurring
  }

  private func learn(_ file: SourceFile, _ pageCount: Int, into recurring: inout RecurringLines) {
    do throws(IngestionError) {
      let records = try RecordReader(file, options: options)
      for _ in 0..<pageCount {
        guard let record = records.next() else { return }
        reader.learn(record, into: &recurring)
      }
    } catch {
      // Whoever reads the file for good meets the error again and reports it.
    }
  }
}

extension RecurringLines {
  /// What a library knows of sites.
  init(_ sites: [SiteLines]) {
    let known = sites.map { site in
      let lines = site.lines.map { (LineDigest(value: $0), $1) }
      return (
        PageSite(name: site.site),
        Site(pageCount: site.pageCount, lines: Dictionary(uniqueKeysWithValues: lines))
      )
    }
    self.init(sites: Dictionary(uniqueKeysWithValues: known))
  }

  /// Whether a site is unknown here, or known from fewer pages or otherwise.
  func isNews(_ site: SiteLines) -> Bool {
    guard let known = sites[PageSite(name: site.site)] else { return true }
    let lines = Dictionary(uniqueKeysWithValues: known.lines.map { ($0.value, $1) })
    return site.pageCount >= known.pageCount
      && site != SiteLines(site: site.site, pageCount: known.pageCount, lines: lines)
  }

  /// What is worth keeping, for a library: sites with several pages, and lines that came again.
  var siteLines: [SiteLines] {
    sites.sorted { $0.key < $1.key }.compactMap { site, known in
      guard known.pageCount > 1 else { return nil }
      let lines = known.withoutSingles.lines.map { ($0.value, $1) }
      return SiteLines(
        site: site.name, pageCount: known.pageCount, lines: Dictionary(uniqueKeysWithValues: lines))
    }
  }
}
