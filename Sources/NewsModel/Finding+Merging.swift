extension [Finding] {
  /// Adds findings; those that say the same of further records of a file are counted with the first.
  ///
  /// A file of a million records in an old encoding gives one finding. Time grows with the number of
  /// findings times the kinds of them that one file has.
  public mutating func merge(_ findings: [Finding]) {
    for finding in findings { merge(finding) }
  }

  private mutating func merge(_ finding: Finding) {
    guard finding.record != nil else { return append(finding) }
    // What is said of the same file stands together at the end.
    for index in indices.reversed() {
      guard self[index].path.utf8.elementsEqual(finding.path.utf8) else { break }
      guard let sum = self[index].merged(with: finding) else { continue }
      self[index] = sum
      return
    }
    append(finding)
  }
}

extension Finding {
  /// One finding for two about records of one file, or nil when they do not say the same.
  fileprivate func merged(with next: Finding) -> Finding? {
    guard let kind = kind.merged(with: next.kind) else { return nil }
    var sum = self
    sum.kind = kind
    sum.others += next.others + 1
    return sum
  }
}

extension Finding.Kind {
  fileprivate func merged(with next: Finding.Kind) -> Finding.Kind? {
    switch (self, next) {
    case (.invalidBytes(let count, let offset), .invalidBytes(let more, _)):
      .invalidBytes(count: count + more, firstOffset: offset)
    case _ where self == next: self
    default: nil
    }
  }
}
