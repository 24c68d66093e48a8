import NewsModel

/// Something in an index that is not as it should be.
public enum LibraryProblem: Hashable, Sendable {
  /// SQLite finds the file itself inconsistent; in SQLite's words.
  case inconsistentFile(detail: String)
  /// Rows of a table refer to rows that are not there.
  case danglingReferences(table: String, count: Int)
  /// Articles of which the text, or all but the text, is missing.
  case lostArticles(count: Int)
  /// Articles that the full text does not know.
  case missingFromFullText(count: Int)
  /// Articles that only the full text still knows.
  case ghostsInFullText(count: Int)
  /// Indicators that cannot be found by their names, or are gone and still found.
  case wrongNames(count: Int)
  /// Articles that are sorted and counted by other values than their own.
  case wrongColumns(count: Int)
  /// A number that is kept is not the number there is.
  case wrongTotal(name: String, kept: Int, counted: Int)

  /// What is wrong, in one sentence without a full stop.
  public func sentence(in language: Language) -> String {
    switch self {
    case .inconsistentFile(let detail):
      language(
        "tệp chỉ mục không nhất quán: \(detail)", "the index file is inconsistent: \(detail)")
    case .danglingReferences(let table, let count):
      language(
        "\(count) dòng của bảng '\(table)' trỏ đến dòng không có",
        "\(count) rows of the table '\(table)' refer to rows that are not there")
    case .lostArticles(let count):
      language(
        "\(count) bài bị mất một phần, phải đọc lại",
        "a part of \(count) articles is lost; they have to be read again")
    case .missingFromFullText(let count):
      language(
        "\(count) bài không tìm được theo toàn văn", "\(count) articles are not in the full text")
    case .ghostsInFullText(let count):
      language(
        "toàn văn còn nhớ \(count) bài không có nữa",
        "the full text still has \(count) articles that are gone")
    case .wrongNames(let count):
      language(
        "\(count) chỉ số không tìm đúng theo tên",
        "\(count) indicators are not found by their names")
    case .wrongColumns(let count):
      language(
        "\(count) bài bị xếp và đếm theo số liệu sai",
        "\(count) articles are sorted and counted by wrong values")
    case .wrongTotal(let name, let kept, let counted):
      language(
        "số đếm '\(name)' ghi là \(kept) nhưng đếm được \(counted)",
        "the number of '\(name)' is kept as \(kept), but there are \(counted)")
    }
  }
}
