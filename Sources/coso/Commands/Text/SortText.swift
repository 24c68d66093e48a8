import ArgumentParser
import VietnameseText

/// `coso text sort`: the lines in Vietnamese order.
struct SortText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sort",
    abstract: say(
      "Xếp các dòng theo thứ tự tiếng Việt (CLDR vi, ổn định).",
      "Sort lines in Vietnamese order (CLDR vi, stable)."))

  @Flag(
    help: ArgumentHelp(
      say(
        "Mỗi dòng là tên người: xếp theo tên, rồi họ, rồi chữ lót.",
        "Lines are names of people: by given name, then family name, then middle names.")))
  var names = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let lines = LineFilter.lines(of: StandardStreams.readAll())
    let keys = lines.map { names ? PersonalNameKey($0).bytes : CollationKey($0).bytes }
    let order = lines.indices.sorted {
      if keys[$0] == keys[$1] { return $0 < $1 }
      return keys[$0].lexicographicallyPrecedes(keys[$1])
    }
    StandardStreams.write(Array(order.map { lines[$0] + [0x0A] }.joined()))
  }
}
