/// Takes times of repeated work.
enum Stopwatch {
  /// The median time of several runs, after one that does not count.
  static func median(runs: Int = 5, _ work: () throws -> Void) rethrows -> Duration {
    try work()
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<runs { times.append(try clock.measure(work)) }
    return quantile(0.5, of: times)
  }

  /// The time of one run.
  static func time(_ work: () async throws -> Void) async rethrows -> Duration {
    let start = ContinuousClock.now
    try await work()
    return ContinuousClock.now - start
  }

  /// The time that a share of the times does not exceed.
  static func quantile(_ share: Double, of times: [Duration]) -> Duration {
    let sorted = times.sorted()
    return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
  }

  /// Keeps a result from being optimized away, and its work with it.
  @inline(never)
  static func keep<Value>(_ value: Value) {}
}
