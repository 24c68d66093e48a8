import Foundation
import GRDB
import NewsModel

extension Library {
  /// Prepares an article for this library: its text is packed with the same dictionary as those that are
  /// there. On any thread, also while another one writes.
  ///
  /// - Complexity: linear in the page.
  public func prepare(_ article: AnalyzedArticle) -> PreparedArticle {
    PreparedArticle(article, packing: packing, collectors: collectors)
  }

  /// Takes files in, all of them or none: whatever the library had from a file of the same path is
  /// replaced. A text that is in several files is kept once, with all of them as its sources; of texts
  /// that are nearly the same one is shown as the article, whatever the order they come in.
  ///
  /// Blocks while another process writes, and for the time of the work: in tasks, await the
  /// asynchronous one.
  ///
  /// - Parameters:
  ///   - files: The files with their articles; some megabytes at once are a good measure.
  ///   - placeNamed: Gives a unit by its identity. Facts and the units above a unit name others only
  ///     by identity; without an answer, a fact's unknown unit counts as not stated.
  ///   - analyze: Finds the facts of an article again that takes the place of another.
  /// - Throws: `readOnly`, `busy`, `diskFull`, `damaged`, `failed`. The library is then as before.
  /// - Complexity: linear in the size of the articles.
  @discardableResult
  public func write(
    _ files: [IndexedFile], placeNamed: @escaping (PlaceID) -> Place? = { _ in nil },
    analyze: @escaping (Article) -> AnalyzedArticle = { AnalyzedArticle(article: $0) }
  ) throws(LibraryError) -> WriteSummary {
    let writer = try openWriter
    return try translatingErrors(of: path) {
      let (summary, learnt) = try writer.write { database in
        var (summary, learnt) = try BatchWriter.write(
          files, to: database, knowledge: .init(placeNamed: placeNamed, analyze: analyze),
          packing: packing, memory: memory.take(database))
        try learnt.words.apply(to: database)
        return (summary, learnt)
      }
      memory.put(learnt)
      return summary
    }
  }

  /// Takes files in, as the blocking one does, without holding a thread of tasks.
  ///
  /// A cancelled task does not write any more; the library is then as after the last commit, as it is
  /// after an error.
  ///
  /// - Parameters:
  ///   - paths: Files to forget, with what only they had.
  ///   - commits: Whether what was written is committed, with everything since the last commit. Rows
  ///     are written all over the file: the longer a transaction, the less often each page goes to the
  ///     disk. Nobody else may write until ``commit()``.
  @discardableResult
  public func write(
    _ files: [IndexedFile], removing paths: [String] = [], commits: Bool = true,
    placeNamed: @Sendable @escaping (PlaceID) -> Place? = { _ in nil },
    analyze: @Sendable @escaping (Article) -> AnalyzedArticle = { AnalyzedArticle(article: $0) }
  ) async throws(LibraryError) -> WriteSummary {
    try await goOnWriting(commits: commits) { [memory, packing] database in
      let (summary, learnt) = try BatchWriter.write(
        files, removing: paths, to: database,
        knowledge: .init(placeNamed: placeNamed, analyze: analyze), packing: packing,
        memory: memory.take(database))
      memory.put(learnt)
      return summary
    }
  }

  /// Notes that files have new times, though their bytes are as they were.
  ///
  /// - Parameter commits: as `write` has it.
  public func touch(
    _ files: [(path: String, state: FileState)], commits: Bool = true
  ) async throws(LibraryError) {
    try await goOnWriting(commits: commits) { database in
      for file in files {
        try database.run(
          "UPDATE file SET byte_count = ?2, modified_ns = ?3, sha256 = ?4 WHERE path = ?1",
          [file.path, file.state.byteCount, file.state.modificationTime, file.state.sha256])
      }
    }
  }

  /// Commits what was written and not committed; nothing if there is none.
  public func commit() async throws(LibraryError) {
    try await goOnWriting(begins: false, commits: true) { _ in }
  }

  /// How many bytes the file has, without what is in the journal beside it.
  public var fileSize: Int {
    let file = (path as NSString).resolvingSymlinksInPath
    let attributes = try? FileManager.default.attributesOfItem(atPath: file)
    return attributes?[.size] as? Int ?? 0
  }

  /// Writes within the transaction that is open, or within a new one.
  private func goOnWriting<Value: Sendable>(
    begins: Bool = true, commits: Bool,
    _ body: @Sendable @escaping (Database) throws -> Value
  ) async throws(LibraryError) -> Value {
    let writer = try openWriter
    do {
      return try await writer.writeWithoutTransaction { [memory] database in
        do {
          if begins, !database.isInsideTransaction { try database.beginTransaction(.immediate) }
          let value = try body(database)
          if commits, database.isInsideTransaction {
            try memory.writeWords(to: database)
            try LibraryOpener.limitJournal(of: database)
            try database.commit()
          }
          return value
        } catch {
          // Keys of rows that will not be there.
          memory.forget()
          // SQLite itself has done it after some errors.
          if database.isInsideTransaction { try database.rollback() }
          throw error
        }
      }
    } catch {
      throw LibraryError(error, path: path)
    }
  }

  private var openWriter: DatabasePool {
    get throws(LibraryError) {
      guard let writer else { throw LibraryError(kind: .readOnly, path: path) }
      return writer
    }
  }
}
