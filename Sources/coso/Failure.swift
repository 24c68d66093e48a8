import ArgumentParser
import Foundation
import NewsStore

/// An error of the command itself, said in one sentence.
struct Failure: Error, CustomStringConvertible {
  /// What went wrong, where, and what to do.
  let sentence: String

  var description: String { sentence }

  init(_ vietnamese: String, _ english: String) {
    sentence = say(vietnamese, english)
  }

  /// A word that is none of those that are known, with the nearest or all of them.
  static func unknownWord(_ word: String, among known: [String]) -> Failure {
    guard let nearest = NearestWord.nearest(to: word, among: known) else {
      let all = known.joined(separator: ", ")
      return Failure("không có '\(word)'; có: \(all).", "there is no '\(word)'; there are \(all).")
    }
    return Failure(
      "không có '\(word)'; có phải '\(nearest)'?",
      "there is no '\(word)'; did you mean '\(nearest)'?")
  }

  /// Prints what an error means to the user and gives the exit status that goes with it: 0 for
  /// help that was asked for, the command's own status, else 2.
  static func report(_ error: any Error) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    if let failure = error as? Failure { return printError(failure.sentence) }
    if let failure = error as? LibraryError {
      return printError(failure.sentence(in: Launch.language))
    }
    let code = Coso.exitCode(for: error)
    if code.isSuccess {
      print(ParserWording.help(Coso.fullMessage(for: error), language: Launch.language))
      return 0
    }
    var message = Coso.fullMessage(for: error)
    if message.hasPrefix("Error: ") { message.removeFirst("Error: ".count) }
    return printError(ParserWording.error(message, language: Launch.language))
  }

  /// Writes one message to standard error.
  static func printError(_ sentence: String) -> Int32 {
    StandardStreams.writeError("coso: \(sentence)\n")
    return 2
  }
}

extension ExitCode {
  /// Nothing was found: as grep has it.
  static let nothingFound = ExitCode(1)
  /// Something went wrong and has been said.
  static let failed = ExitCode(2)
}
