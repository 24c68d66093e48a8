/// Runs the properties over as many texts of each kind as the first argument says.
@main
struct PropertyMain {
  static func main() {
    let count = CommandLine.arguments.dropFirst().first.flatMap(Int.init) ?? 1_000_000
    for kind in PropertyRun.Kind.allCases {
      if let violation = PropertyRun.firstViolation(kind, count: count) {
        fatalError("\(kind): \(violation)")
      }
      print("\(kind): \(count) texts")
    }
  }
}
