import ArticleIngestion
import Foundation
import VietnameseText

/// The texts that everything is measured on.
struct Corpus {
  /// Where they come from.
  let name: String
  /// Whole pages in NFC.
  let texts: [String]

  /// The size of all texts in UTF-8.
  var byteCount: Int { texts.reduce(0) { $0 + $1.utf8.count } }

  /// One line that tells whether two reports are about the same texts.
  var summary: String {
    let digest = MessageDigest.sha256(texts.flatMap { Array($0.utf8) }).prefix(16)
    return "\(name): \(texts.count) texts, \(byteCount) bytes, digest \(digest)"
  }

  /// The `.txt` files of a folder, in the order of their names.
  init(folder: String) throws {
    name = folder
    texts = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".txt") }
      .map { Composition.compose(try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) }
  }

  /// The first texts of an archive of articles in JSON Lines, packed by `xz`; at most `byteLimit`
  /// bytes of it are looked at.
  init(archive: String, byteLimit: Int) throws {
    struct Line: Decodable { var text: String }
    let unpacking = Process()
    unpacking.executableURL = URL(filePath: "/usr/bin/env")
    unpacking.arguments = ["xz", "-dc", archive]
    let pipe = Pipe()
    unpacking.standardOutput = pipe
    try unpacking.run()
    let bytes = try pipe.fileHandleForReading.read(upToCount: byteLimit) ?? Data()
    unpacking.terminate()
    unpacking.waitUntilExit()
    name = "the first of \(archive)"
    texts = try bytes.split(separator: UInt8(ascii: "\n")).dropLast().map {
      Composition.compose(try JSONDecoder().decode(Line.self, from: $0).text)
    }
  }

  private init(name: String, texts: [String]) {
    (self.name, self.texts) = (name, texts)
  }

  /// Real articles when an archive of them lies beside the project, else texts made of `seeds/`.
  static func best() throws -> Corpus {
    let archive = "../shared/corpora/news-2017.jsonl.xz"
    guard FileManager.default.fileExists(atPath: archive) else { return try shuffled() }
    return try Corpus(archive: archive, byteLimit: 8_000_000)
  }

  /// Texts of sentences from all seeds, drawn in an order that is always the same.
  static func shuffled(count: Int = 1500) throws -> Corpus {
    let seeds = try Corpus(folder: "seeds").texts
    let headlines = seeds.compactMap { $0.split(separator: "\n").first.map(String.init) }
    let sentences = seeds.flatMap { text in
      let bytes = Array(text.utf8)
      return Sentences.ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }
    var chance = Chance(state: 2025)
    let texts = (0..<count).map { number in
      let headline = headlines.randomElement(using: &chance) ?? ""
      let paragraphs = (0..<8).map { _ in
        (0..<3).compactMap { _ in sentences.randomElement(using: &chance) }.joined(separator: " ")
      }
      return "\(headline) (\(number))\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
    }
    return Corpus(name: "sentences of seeds/, shuffled", texts: texts)
  }
}
