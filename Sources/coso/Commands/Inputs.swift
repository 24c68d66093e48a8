import ArticleIngestion
import NewsModel

/// The inputs that a command was given: files, folders, standard input.
struct Inputs {
  private let paths: [String]
  private let options: InputOptions

  init(_ paths: [String], options: InputOptions) {
    self.paths = paths
    self.options = options
  }

  /// Hands every record of every input to `body`, reports each finding on standard error, and goes
  /// on.
  ///
  /// - Returns: how many inputs, or records in them, could not be used.
  func forEach(_ body: (SourceRecord) -> [Finding]) -> Int {
    var rejections = 0
    func report(_ findings: [Finding]) {
      for finding in findings {
        StandardStreams.writeError("coso: \(finding.sentence(in: Launch.language))\n")
        if finding.isRejection { rejections += 1 }
      }
    }
    let (files, findings) = SourceWalk.files(at: paths)
    report(findings)
    for file in files {
      do throws(IngestionError) {
        let reader = try RecordReader(file, options: options)
        while let record = reader.next() { report(body(record)) }
        report(reader.findings)
      } catch {
        report([error.finding])
      }
    }
    return rejections
  }
}
