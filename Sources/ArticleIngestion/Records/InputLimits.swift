/// How far inputs may go before they are taken for an attack or an accident.
///
/// All limits of reading are here. What goes beyond one is left out with a finding, and the rest is
/// read.
public struct InputLimits: Hashable, Sendable {
  /// The longest record in bytes, as it stands in its container and unpacked: 64 MiB.
  public var recordBytes = 64 << 20
  /// The most lines of one record: an article of a book has fewer.
  public var recordLines = 250_000
  /// How many times its size a compressed file may grow. Pages of one portal reach fifty.
  public var expansion = 250
  /// A compressed file may grow to this size whatever it was: 32 MiB.
  public var alwaysExpanded = 32 << 20
  /// The memory in bytes that unpacking one file may ask for: 192 MiB, enough for `xz -9` and
  /// `zstd --long=27`.
  public var unpackingMemory = 192 << 20
  /// How deep containers may stand in each other: a page in a `.tar.gz` stands in two.
  public var depth = 6
  /// The most members of one archive.
  public var members = 5_000_000
  /// How deep the values of a JSON record may stand in each other.
  public var jsonDepth = 128
  /// The most fields of a row, or of a JSON record.
  public var fields = 4096

  /// The limits that hold when nobody says otherwise.
  public init() {}
}
