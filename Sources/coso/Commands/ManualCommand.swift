import ArgumentParser

/// `coso manual`: the manual page for `man`. The build writes it to a file; users read that.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: say("In trang hướng dẫn cho lệnh man.", "Prints the manual page for man."),
    shouldDisplay: false)

  @OptionGroup var common: CommonOptions

  func run() {
    print(ManualPage.text(), terminator: "")
  }
}
