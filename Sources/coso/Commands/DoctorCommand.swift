import ArgumentParser

/// `coso doctor`: what is wrong with the terminal, the locale or the index, and what to do.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say(
      "Kiểm tra thiết bị đầu cuối, bảng mã, chỉ mục: sai gì, sửa sao.",
      "Check terminal, locale and index: what is wrong and what to do."),
    discussion: say(
      """
      VÍ DỤ
        coso doctor
        coso doctor --index               chỉ chỉ mục, sửa những gì sửa được
        coso doctor -i huyen.sqlite --repair
      """,
      """
      EXAMPLES
        coso doctor
        coso doctor --index               the index only; what can be mended is mended
        coso doctor -i district.sqlite --repair
      """))

  @OptionGroup var library: LibraryOptions

  @Flag(
    name: .long,
    help: ArgumentHelp(
      say(
        "Chỉ kiểm tra chỉ mục, sửa những gì sửa được; --index không kèm tệp cũng vậy.",
        "Check the index only, and mend what can be; --index without a file says the same.")))
  var repair = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    var diagnosis = Diagnosis()
    if repair {
      diagnosis.mendIndex(library)
      StandardStreams.write(diagnosis.text)
      if diagnosis.hasProblems { throw ExitCode.failed }
      return
    }
    diagnosis.examineTerminal(Launch.environment)
    diagnosis.examineLocale(Launch.environment)
    diagnosis.examineIndex(library)
    StandardStreams.write(diagnosis.text)
    if diagnosis.hasProblems { throw ExitCode.failed }
  }
}
