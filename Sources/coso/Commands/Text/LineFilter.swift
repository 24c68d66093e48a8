/// Runs an operation over each line of standard input as the lines arrive.
enum LineFilter {
  /// Line ends stay as they are; a last line without one gets none.
  ///
  /// What has come is written before more is waited for, so that filters can be chained.
  static func run(_ operation: ([UInt8]) -> [UInt8]) {
    var pending: [UInt8] = []
    var output: [UInt8] = []
    while let chunk = StandardStreams.readChunk() {
      guard let lastEnd = chunk.lastIndex(of: lineFeed) else {
        pending.append(contentsOf: chunk)
        continue
      }
      pending.append(contentsOf: chunk[...lastEnd])
      output.removeAll(keepingCapacity: true)
      appendLines(operation, to: pending, into: &output)
      StandardStreams.write(output)
      pending = Array(chunk[(lastEnd + 1)...])
    }
    if !pending.isEmpty {
      output.removeAll(keepingCapacity: true)
      append(operation, to: pending[...], into: &output)
      StandardStreams.write(output)
    }
  }

  /// The lines without their line feeds; a line feed at the very end begins no further line.
  static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false).map(Array.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Adds what the operation makes of each of the whole lines.
  private static func appendLines(
    _ operation: ([UInt8]) -> [UInt8], to lines: [UInt8], into output: inout [UInt8]
  ) {
    var start = 0
    while let end = lines[start...].firstIndex(of: lineFeed) {
      append(operation, to: lines[start..<end], into: &output)
      output.append(lineFeed)
      start = end + 1
    }
  }

  /// Adds what the operation makes of a line; a carriage return at its end is none of its business.
  private static func append(
    _ operation: ([UInt8]) -> [UInt8], to line: ArraySlice<UInt8>, into output: inout [UInt8]
  ) {
    let hasReturn = line.last == carriageReturn
    output.append(contentsOf: operation(Array(hasReturn ? line.dropLast() : line)))
    if hasReturn { output.append(carriageReturn) }
  }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
}
