import TerminalCanvas

extension InputStep {
  /// The longest sequence that is waited for; longer ones are no keys.
  private static let longestSequence = 64

  /// What begins with Escape: the key itself, Alt with a letter, or a sequence.
  static func escape(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    guard let second = bytes.dropFirst().first else {
      return isFinal ? .key(.escape, count: 1) : .incomplete
    }
    let body = bytes.dropFirst(2)
    if body.isEmpty, isFinal, "[O]P_^X".utf8.contains(second) {
      return .key(.alt(Character(Unicode.Scalar(second))), count: 2)
    }
    switch second {
    case UInt8(ascii: "["): return controlSequence(body, isFinal: isFinal)
    case UInt8(ascii: "O"): return applicationKey(body)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      return controlString(body, isFinal: isFinal)
    case 0x00...0x1F, 0x7F: return .key(.escape, count: 1)
    default: return altLetter(bytes.dropFirst(), isFinal: isFinal)
    }
  }

  private static func altLetter(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    let step = next(in: bytes, isFinal: isFinal)
    guard step.count > 0 else { return .incomplete }
    guard case .letter(let scalar) = step.meaning else { return .key(.escape, count: 1) }
    return .key(.alt(Character(scalar)), count: 1 + step.count)
  }

  /// A key of the cursor or number pad in application mode: `ESC O` and a letter.
  private static func applicationKey(_ body: ArraySlice<UInt8>) -> InputStep {
    guard let final = body.first else { return .incomplete }
    switch final {
    case UInt8(ascii: "M"):
      return .key(.enter, count: 3)
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The number pad sends its characters shifted by 64.
      let scalar = Unicode.Scalar(final - 0x40)
      return InputStep(count: 3, meaning: .letter(scalar))
    default:
      let key = KeyTable.key(final: final, parameters: [])
      return InputStep(count: 3, meaning: key.map { .event(.key($0)) } ?? .nothing)
    }
  }

  /// A sequence from `ESC [`: parameters, then a final byte.
  private static func controlSequence(_ body: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    if body.first == UInt8(ascii: "M") { return oldMouse(body.dropFirst()) }
    if body.first == UInt8(ascii: "[") { return linuxFunctionKey(body.dropFirst()) }
    let parameters = body.prefix { (0x20...0x3F).contains($0) && $0 != UInt8(ascii: "$") }
    guard let final = body.dropFirst(parameters.count).first else {
      let isTooLong = parameters.count > longestSequence
      return isFinal || isTooLong
        ? InputStep(count: 2 + body.count, meaning: .nothing) : .incomplete
    }
    let count = 2 + parameters.count
    // A control character cuts the sequence off and stands for itself.
    guard (0x40...0x7E).contains(final) || final == UInt8(ascii: "$") else {
      return InputStep(count: count, meaning: .nothing)
    }
    return InputStep(count: count + 1, meaning: meaning(of: parameters, final: final))
  }

  private static func meaning(of parameters: ArraySlice<UInt8>, final: UInt8) -> Meaning {
    if parameters.first == UInt8(ascii: "<") {
      return mouse(numbers(parameters.dropFirst()), isRelease: final == UInt8(ascii: "m"))
    }
    // Answers of the terminal about itself carry a private mark.
    if let first = parameters.first, (0x3C...0x3F).contains(first) { return .nothing }
    let numbers = numbers(parameters)
    if final == UInt8(ascii: "~"), numbers.first == 200 { return .pasteStart }
    return KeyTable.key(final: final, parameters: numbers).map { .event(.key($0)) } ?? .nothing
  }

  /// F1 to F5 of the Linux console: `ESC [ [ A` to `E`.
  private static func linuxFunctionKey(_ body: ArraySlice<UInt8>) -> InputStep {
    guard let letter = body.first else { return .incomplete }
    let number = Int(letter) - Int(UInt8(ascii: "A")) + 1
    guard (1...5).contains(number) else { return InputStep(count: 4, meaning: .nothing) }
    return .key(.function(number), count: 4)
  }

  /// An answer of the terminal, up to BEL or `ESC \`: none of our business.
  private static func controlString(_ body: ArraySlice<UInt8>, isFinal: Bool) -> InputStep {
    let end = body.firstIndex { $0 == 0x07 || $0 == 0x1B }
    guard let end else {
      return isFinal ? InputStep(count: 2 + body.count, meaning: .nothing) : .incomplete
    }
    let length = 2 + body.distance(from: body.startIndex, to: end)
    guard body[end] == 0x1B else { return InputStep(count: length + 1, meaning: .nothing) }
    guard end + 1 < body.endIndex else {
      return isFinal ? InputStep(count: length, meaning: .nothing) : .incomplete
    }
    let isTerminated = body[end + 1] == UInt8(ascii: "\\")
    return InputStep(count: isTerminated ? length + 2 : length, meaning: .nothing)
  }

  /// The numbers between semicolons; missing ones are 0, large ones are cut to 65,535.
  private static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
    parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      $0.prefix { (0x30...0x39).contains($0) }
        .reduce(0) { min(65_535, 10 * $0 + Int($1 - 0x30)) }
    }
  }
}
