import Glibc

/// A folder of its own for one test, gone when the test ends.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/coso-ingestion-XXXXXX".utf8CString)
    let created = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }
    guard let created else { throw Failure() }
    path = String(cString: created)
  }

  private var made: [String] = []

  deinit {
    for entry in made.reversed() { remove(entry) }
    remove(path)
  }

  private func take(_ name: String) -> String {
    made.append(path + "/" + name)
    return path + "/" + name
  }

  struct Failure: Error {}

  @discardableResult
  func file(_ name: String, _ text: String = "x") -> String {
    let target = take(name)
    let file = fopen(target, "w")!
    fputs(text, file)
    fclose(file)
    return target
  }

  @discardableResult
  func folder(_ name: String) -> String {
    let target = take(name)
    mkdir(target, 0o755)
    return target
  }

  func link(_ name: String, to target: String) {
    symlink(target, take(name))
  }

  func pipe(_ name: String) -> String {
    let target = take(name)
    mkfifo(target, 0o644)
    return target
  }

  func grow(_ name: String, to byteCount: Int) {
    truncate(path + "/" + name, byteCount)
  }
}
