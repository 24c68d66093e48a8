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
      print(Coso.fullMessage(for: error))
      return 0
    }
    var message = Coso.fullMessage(for: error)
    for prefix in ["Error: ", "error: "] where message.hasPrefix(prefix) {
      message.removeFirst(prefix.count)
    }
    return printError(message)
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
