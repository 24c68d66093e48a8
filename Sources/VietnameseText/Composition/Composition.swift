/// Canonical composition (NFC), with the order of Vietnamese marks put right.
///
/// A tone typed before a circumflex or breve does not compose by Unicode's rules, since both marks
/// are of one class: `a ◌́ ◌̂` would stay `á ◌̂`. Here it becomes `ấ`, as it was meant. All else is
/// NFC to the letter, in every script. Bytes that are no UTF-8 stay where they are.
///
/// - Source: Unicode Standard Annex #15.
public enum Composition {
  /// The composed form of a text; the text itself when it is composed already.
  ///
  /// - Complexity: linear; a composed text is copied once to be looked at, and returned itself.
  public static func compose(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    guard firstDoubt(in: utf8, from: 0) != nil else { return text }
    return String(decoding: compose(utf8), as: UTF8.self)
  }

  /// The composed form of a text in UTF-8.
  ///
  /// Idempotent: `compose(compose(x)) == compose(x)`.
  ///
  /// - Complexity: linear, but for runs of marks after one letter, which are sorted.
  public static func compose(_ utf8: [UInt8]) -> [UInt8] {
    guard var doubt = firstDoubt(in: utf8, from: 0) else { return utf8 }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var run = MarkRun()
    var copied = 0
    while true {
      output.append(contentsOf: utf8[copied..<doubt.start])
      copied = endOfRun(in: utf8, from: doubt)
      run.compose(utf8, doubt.start..<copied, into: &output)
      guard let next = firstDoubt(in: utf8, from: copied) else { break }
      doubt = next
    }
    output.append(contentsOf: utf8[copied...])
    return output
  }

  /// Whether ``compose(_:)-([UInt8])`` would leave the text as it is.
  ///
  /// - Complexity: linear; fast where no scalar can take part in a composition.
  public static func isComposed(_ utf8: [UInt8]) -> Bool {
    firstDoubt(in: utf8, from: 0) == nil || compose(utf8) == utf8
  }
}

extension Composition {
  /// A place where text may not be composed.
  struct Doubt {
    /// The start of the last scalar that does not join what stands before it.
    var start: Int
    /// The start of the scalar that raised the doubt.
    var position: Int
  }

  /// The first scalar that may have to change or to join the one before it.
  static func firstDoubt(in utf8: [UInt8], from start: Int) -> Doubt? {
    let table = CanonicalTable.standard
    var index = start
    var last = start
    while index < utf8.count {
      let lead = utf8[index]
      if lead < 0x80 {
        last = index
        index += 1
        continue
      }
      let scalar = DecodedScalar(utf8, at: index)
      if !utf8.startsAccentedLetter(at: index), !table.entry(scalar.value).isInert {
        return Doubt(start: last, position: index)
      }
      last = scalar.value == DecodedScalar.invalid ? index + 1 : index
      index += scalar.length
    }
    return nil
  }

  /// The end of the scalars that may join the one in doubt.
  private static func endOfRun(in utf8: [UInt8], from doubt: Doubt) -> Int {
    let table = CanonicalTable.standard
    var index = doubt.position
    while index < utf8.count {
      let scalar = DecodedScalar(utf8, at: index)
      if table.entry(scalar.value).isInert { break }
      index += scalar.length
    }
    return index
  }
}
