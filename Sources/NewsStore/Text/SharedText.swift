import Foundation
import Synchronization

/// A text that another processor may unpack before it is needed; else whoever needs it first does.
final class SharedText: Sendable {
  private let packed: PackedText
  private let unpacked = Mutex<[UInt8]?>(nil)

  init(_ packed: PackedText) {
    self.packed = packed
  }

  /// The cleaned text, without the page.
  func text() throws -> [UInt8] {
    try unpacked.withLock { unpacked in
      if let unpacked { return unpacked }
      let text = try packed.text()
      unpacked = text
      return text
    }
  }

  /// Begins to unpack texts, one after the other, while the caller goes on.
  static func unpackAhead(_ texts: [SharedText]) {
    guard Library.processorCount > 1 else { return }
    DispatchQueue.global(qos: .userInitiated).async {
      // What cannot be unpacked is said to who needs it.
      for text in texts { _ = try? text.text() }
    }
  }
}
