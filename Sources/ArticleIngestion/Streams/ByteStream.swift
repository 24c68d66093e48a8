import NewsModel

/// Bytes that come piece by piece: a file, what a compressed stream unpacks to, a member of an
/// archive.
///
/// Reading never fails: a stream that breaks ends there, and `fault` says why. What came before the
/// break is good.
protocol ByteStream: AnyObject {
  /// Adds the next bytes, some hundred kilobytes at most, to the end of a buffer.
  ///
  /// - Returns: whether there were any; once false, always false.
  func read(into buffer: inout [UInt8]) -> Bool

  /// Why the stream itself ended too early; nil while it goes on, and when it ended well. What ails
  /// the stream that it is drawn from is that stream's to tell.
  var fault: Finding.Kind? { get }

  /// Whether it, or a stream that it is drawn from, has broken.
  var isBroken: Bool { get }
}
