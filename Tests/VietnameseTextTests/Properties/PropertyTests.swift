import Testing

struct PropertyTests {
  /// `make properties` runs the same over a few million texts.
  @Test(arguments: PropertyRun.Kind.allCases)
  func `what holds for any text holds for texts made up`(kind: PropertyRun.Kind) {
    #expect(PropertyRun.firstViolation(kind, count: 600) == nil)
  }
}
