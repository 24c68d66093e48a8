/// How long each stage of indexing took, added up over all processors.
public struct StageDurations: Hashable, Sendable {
  /// Reading files and taking records out of their containers.
  public var read = Duration.zero
  /// Decoding and cleaning pages.
  public var clean = Duration.zero
  /// Finding units.
  public var places = Duration.zero
  /// Finding facts.
  public var facts = Duration.zero
  /// Making sort keys, words and sketches.
  public var prepare = Duration.zero
  /// Writing the index.
  public var write = Duration.zero

  /// Nothing done yet.
  public init() {}

  /// Adds the times of other work.
  static func += (sum: inout StageDurations, other: StageDurations) {
    sum.read += other.read
    sum.clean += other.clean
    sum.places += other.places
    sum.facts += other.facts
    sum.prepare += other.prepare
    sum.write += other.write
  }

  /// Does something and adds the time it takes to a stage.
  mutating func measure<Value>(
    _ stage: WritableKeyPath<StageDurations, Duration>, _ work: () -> Value
  ) -> Value {
    let start = ContinuousClock.now
    defer { self[keyPath: stage] += ContinuousClock.now - start }
    return work()
  }
}
