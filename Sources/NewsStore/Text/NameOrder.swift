import Foundation
import GRDB
import VietnameseText

/// What names are sorted by: the beginning of a `CollationKey`, in about half its bytes, since it stands
/// in the rows of names and in their indexes.
///
/// A key has two bytes for each letter, of which the first is the same for nearly all. The pair of such
/// a letter becomes one byte, `30 84` → `B4`; greater pairs get a byte before them that is greater than
/// all of these. So codes come in the order of keys.
enum NameOrder {
  /// Of a longer name the first 20 letters tell, without their tones: the key of a headline would be
  /// longer than the headline.
  private static let letterLimit = 20
  /// Of the tones and the case of a shorter one so many bytes.
  private static let lowerLevelLimit = 20
  /// The first byte of the pairs of letters.
  private static let letterLead: UInt8 = 0x30
  /// Above all letters in one byte.
  private static let escape: UInt8 = 0xFF

  /// The code of a name.
  ///
  /// - Complexity: linear in the name.
  static func code(of name: String) -> Data {
    let key = CollationKey(name).bytes
    var code: [UInt8] = []
    code.reserveCapacity(3 * letterLimit + lowerLevelLimit)
    var index = 0
    // No letter has a first byte as low as what ends the letters.
    while index + 1 < key.count, key[index] > 1 {
      guard index < 2 * letterLimit else { return Data(code) }
      append(key[index], key[index + 1], to: &code)
      index += 2
    }
    code += key[index...].prefix(lowerLevelLimit)
    return Data(code)
  }

  private static func append(_ first: UInt8, _ second: UInt8, to code: inout [UInt8]) {
    let (letter, isBeyond) = letterLead.addingReportingOverflow(second)
    switch first {
    case ..<letterLead: code += [first, second]
    case letterLead where !isBeyond && letter < escape: code.append(letter)
    default: code += [escape, first, second]
    }
  }

  /// `name_order(name)`: a function of the connections of this program only.
  static var function: DatabaseFunction {
    DatabaseFunction("name_order", argumentCount: 1, pure: true) { values in
      code(of: String.fromDatabaseValue(values[0]) ?? "")
    }
  }
}
