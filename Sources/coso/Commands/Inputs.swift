import ArticleIngestion
import NewsModel

/// The inputs that a command was given: files, folders, standard input.
struct Inputs {
  private let paths: [String]

  init(_ paths: [String]) {
    self.paths = paths
  }

  /// Hands every input's bytes to `body`, reports each finding on standard error, and goes on.
  ///
  /// - Returns: how many inputs, or records in them, could not be used.
  func forEach(_ body: (_ bytes: [UInt8], _ path: String) -> [Finding]) -> Int {
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
        let bytes = try file.readBytes()
        report(body(bytes, file.path))
      } catch {
        report([error.finding])
      }
    }
    return rejections
  }
}
