import ArgumentParser

@main
struct Coso: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coso", abstract: "Đọc báo chí về hệ thống chính trị cơ sở.")
}
