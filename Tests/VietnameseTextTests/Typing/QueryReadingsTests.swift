import Testing
import VietnameseText

struct QueryReadingsTests {
  @Test(arguments: [
    ("nghij quyeets ddaij hooij", "nghị quyết đại hội"),
    ("thu nhaapj binhf quaan 2024", "thu nhập bình quân 2024"),
    ("d9a3ng vie6n xa4", "đảng viên xã"), ("nghi5 quyet61", "nghị quyết"),
    ("quyet61 nghi5 25", "quyết nghị 25"),
    ("\"noong thoon mowis\" -HTX", "\"nông thôn mới\" -HTX"),
  ])
  func `converts a query of keystrokes`(query: String, text: String) {
    let readings = QueryReadings(query)
    #expect(readings.advice == .converted)
    #expect(Array(readings.text.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("test", "tét"), ("truowngf", "trường"), ("cau lac bo list", "cau lac bo lít"),
    ("windows express room class facebook xax", "windows express rôm class facebook xã"),
  ])
  func `searches both where one word or few are keystrokes`(query: String, text: String) {
    let readings = QueryReadings(query)
    #expect(readings.advice == .either)
    #expect(readings.text == text)
  }

  @Test(arguments: [
    "", "dang bo xa", "Đảng bộ xã", "covid19", "2020", "mp3", "tieng61", "ha11", "facebook", "UBND",
    "Krông Pắc", "25-NQ/TW", "boong", "\u{1F600} …", "xã d\u{323}", "tin@noong.vn", "list-room",
  ])
  func `takes a query as typed that holds no keystrokes`(query: String) {
    let readings = QueryReadings(query)
    #expect(readings.advice == .asTyped)
    #expect(Array(readings.text.utf8) == Array(query.utf8))
  }

  @Test(arguments: ["covid19", "nha12", "ha11", "le45", "to88", "ban234"])
  func `takes letters with a number for a name among keys too`(word: String) {
    let readings = QueryReadings("nghi5 quye61t \(word)")
    #expect(readings.text == "nghị quyết \(word)")
  }

  @Test func `says of each word where it is, what it types and how else it is spelled`() {
    let readings = QueryReadings("“kyx thuaatj” soos 5, quy")
    #expect(readings.method == .telex)
    #expect(readings.words.map(\.typed) == ["kyx", "thuaatj", "soos", "5", "quy"])
    #expect(readings.words.map(\.converted) == ["kỹ", "thuật", "số", nil, nil])
    #expect(readings.words.map(\.variant) == ["kĩ", nil, nil, nil, "qui"])
    #expect(readings.words[0].range == 3..<6)
  }

  @Test func `takes the way of typing that reads more words`() {
    #expect(QueryReadings("d9u7o7c5 mo7i2 list").method == .vni)
    #expect(QueryReadings("dduwowcj mowif a1").method == .telex)
    #expect(QueryReadings("dang bo").method == nil)
  }

  @Test func `takes any bytes for a query`() {
    var random = RandomText(seed: 32)
    for _ in 0..<3_000 {
      let query = String(decoding: random.bytes(count: 8), as: UTF8.self)
      let readings = QueryReadings(query)
      let converted = readings.words.contains { $0.converted != nil }
      #expect((readings.advice == .asTyped) == !converted)
      #expect((readings.method == nil) == !converted)
      if !converted { #expect(Array(readings.text.utf8) == Array(query.utf8)) }
    }
  }
}
