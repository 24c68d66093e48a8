import VietnameseText

/// Numbers of documents, as they are compared.
enum DocumentNumber {
  /// The same for every way of writing one number: `25-NQ/TW`, `25 - nq/tw` → `25-nq/tw`.
  static func key(of number: String) -> String {
    Folding.fold(number).filter { !$0.isWhitespace }
  }
}
