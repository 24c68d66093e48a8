import ArgumentParser
import VietnameseText

/// `coso text fold`: the search key.
struct FoldText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fold",
    abstract: say(
      "Khóa tìm kiếm: chữ thường, bỏ dấu, đ→d.", "Search key: lower case, no marks, đ→d."))

  @OptionGroup var common: CommonOptions

  func run() throws {
    LineFilter.run { Folding.fold($0) }
  }
}
