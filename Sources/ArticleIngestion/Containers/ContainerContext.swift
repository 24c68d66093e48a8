import NewsModel

/// What a container needs to know of the file that it is in.
struct ContainerContext {
  /// The path and the names of members on the way, for findings.
  var place: String
  /// How deep it stands in other containers.
  var depth: Int
  /// How the input is to be read.
  var options: InputOptions
  /// The names of fields.
  var names: FieldNames
  /// Where findings go.
  var log: FindingLog

  var limits: InputLimits { options.limits }

  /// Notes a finding about the container.
  func report(_ kind: Finding.Kind) { log.add(kind, path: place) }

  /// Notes a record that could not be used.
  func reject(_ fault: RecordFault, line: Int) { log.addRejected(fault, line: line, path: place) }

  /// Notes a record that is longer than is read.
  func reportTooLarge(_ byteCount: Int) {
    report(.tooLarge(bytes: byteCount, limit: limits.recordBytes))
  }

  /// The same for a member of the container.
  func inside(_ name: String) -> ContainerContext {
    var context = self
    context.place = place + "/" + name
    context.depth += 1
    return context
  }
}
