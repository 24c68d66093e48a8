/// Reads the years of a query: `2016`, `2016..2020`, `2016-2020`, `..2020`, `2016..`.
///
/// A year that is only begun stands for all that begin so: `201` for 2010 to 2019.
enum QueryYears {
  /// All years that there may be.
  static let all = 0...9_999

  /// The years, in order; nil where the text is something else, or names none.
  static func years(of text: [UInt8]) -> ClosedRange<Int>? {
    let first = text.prefix(while: isDigit)
    var rest = text[first.endIndex...]
    let separators = rest.prefix { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    rest = rest[separators.endIndex...]
    guard rest.allSatisfy(isDigit), first.count <= 4, rest.count <= 4, separators.count <= 3,
      !first.isEmpty || !rest.isEmpty
    else { return nil }
    // A single point or hyphen is the first half of what separates.
    let isOpen = separators.count > 1
    let from = first.isEmpty ? all.lowerBound...all.lowerBound : years(beginningWith: first)
    let open = isOpen ? all.upperBound : from.upperBound
    let to = rest.isEmpty ? open...open : years(beginningWith: rest)
    return from.lowerBound <= to.upperBound
      ? from.lowerBound...to.upperBound : to.lowerBound...from.upperBound
  }

  private static func years(beginningWith digits: ArraySlice<UInt8>) -> ClosedRange<Int> {
    var (first, last) = (0, 0)
    for place in 0..<4 {
      let index = digits.startIndex + place
      let digit = index < digits.endIndex ? Int(digits[index] - UInt8(ascii: "0")) : nil
      first = first * 10 + (digit ?? 0)
      last = last * 10 + (digit ?? 9)
    }
    return first...last
  }

  /// The years as a query has them.
  static func text(of years: ClosedRange<Int>) -> String {
    if years.lowerBound == years.upperBound { return fourDigits(years.lowerBound) }
    guard years.upperBound < all.upperBound else { return fourDigits(years.lowerBound) + ".." }
    let first = years.lowerBound == all.lowerBound ? "" : fourDigits(years.lowerBound)
    return "\(first)..\(fourDigits(years.upperBound))"
  }

  private static func fourDigits(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
