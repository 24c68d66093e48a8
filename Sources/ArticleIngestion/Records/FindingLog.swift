import NewsModel

/// The findings of one file while it is read. Those of one kind that recur, such as lines that are
/// no JSON, are one finding with a count and the place of the first.
final class FindingLog {
  private(set) var findings: [Finding] = []
  private var rows: [Key: Int] = [:]

  private struct Key: Hashable {
    var path: String
    var kind: Finding.Kind
  }

  /// Notes a finding; one that was noted already is not repeated.
  func add(_ kind: Finding.Kind, path: String, record: Int? = nil) {
    let key = Key(path: path, kind: kind)
    guard rows[key] == nil else { return }
    rows[key] = findings.count
    findings.append(Finding(kind: kind, path: path, record: record))
  }

  /// Notes that a record could not be used, and where it begins.
  func addRejected(_ fault: RecordFault, line: Int, path: String) {
    let key = Key(path: path, kind: .badRecords(fault, count: 0, firstLine: 0))
    guard let row = rows[key] else {
      rows[key] = findings.count
      findings.append(Finding(kind: .badRecords(fault, count: 1, firstLine: line), path: path))
      return
    }
    guard case .badRecords(_, let count, let first) = findings[row].kind else { return }
    findings[row].kind = .badRecords(fault, count: count + 1, firstLine: first)
  }
}
