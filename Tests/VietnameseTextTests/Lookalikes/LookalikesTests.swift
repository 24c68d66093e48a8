import Testing
import VietnameseText

struct LookalikesTests {
  private func repair(_ text: String) -> [UInt8] { Lookalikes.repair(Array(text.utf8)) }

  @Test(arguments: [
    ("Ðảng bộ xã Ðông Sơn", "Đảng bộ xã Đông Sơn"),
    ("ðồng ruộng, ɖường làng, Ɖội", "đồng ruộng, đường làng, Đội"),
    ("d\u{335}ường D\u{335}ê d\u{336}ập", "đường Đê đập"),
    ("Ðắk Nông, Ðăk Tô", "Đắk Nông, Đăk Tô"),
    ("HÐND, QÐ-UBND, NÐ-CP", "HĐND, QĐ-UBND, NĐ-CP"),
  ])
  func `makes đ of the letters that look like it`(text: String, repaired: String) {
    #expect(repair(text) == Array(repaired.utf8))
  }

  @Test(arguments: [
    ("сây cầu bắс qua ѕông", "cây cầu bắc qua sông"),
    ("Тhôn Хuân Hоà", "Thôn Xuân Hoà"),
    ("ТP.НСM, UВND", "TP.HCM, UBND"),
    ("е\u{302}\u{301}n bờ", "ến bờ"),
    ("tі\u{301}nh", "tính"),
    ("nѐ", "nè"),
  ])
  func `makes Latin letters of Cyrillic ones among them`(text: String, repaired: String) {
    #expect(repair(text) == Array(repaired.utf8))
  }

  @Test(arguments: [
    ("vǎn hóa, nǎm mới", "văn hóa, năm mới"), ("NǍM", "NĂM"),
    ("gǎ\u{301}n bó", "gắn bó"), ("ga\u{30C}\u{323}p gỡ", "gặp gỡ"), ("cá\u{30C}t", "cắt"),
  ])
  func `makes a breve of a caron`(text: String, repaired: String) {
    #expect(repair(text) == Array(repaired.utf8))
  }

  @Test(arguments: [
    "það er orð, Sigríður, ORÐ, ð", "Mоskva Мария", "рост", "Хо", "Nǐ hǎo", "Wǒ de Lǎoshī",
    "nǎng kàn shū", "bǎn zài Běijīng", "đ\u{335}", "x\u{335}", "č š ž Čapek", "pаssword",
    "Đảng bộ xã Đông Sơn", "Việ\u{323}t", "\u{482}", "в\u{30C}", "",
  ])
  func `leaves genuine letters of other languages byte for byte`(text: String) {
    #expect(repair(text) == Array(text.utf8))
  }

  @Test func `judges carons by their own line`() {
    #expect(repair("trǎm nǎm\nnǐ hǎo nǎng\nvǎn") == Array("trăm năm\nnǐ hǎo nǎng\nvăn".utf8))
  }

  @Test func `leaves invisible characters out of the plain form alone`() {
    let text = Array("Đả\u{200B}ng bộ\u{A0}xã\u{AD}\u{FEFF}\tÐông\u{2003}Sơn\u{200E}".utf8)
    #expect(Lookalikes.plain(text) == Array("Đảng bộ xã\tĐông Sơn".utf8))
    #expect(Lookalikes.repair(text).count == text.count)
  }

  @Test func `repairs only once, over any bytes`() {
    var random = RandomText(seed: 31)
    let strange = [
      "Ð", "ð", "Ɖ", "\u{335}", "ǎ", "\u{30C}", "а", "о", "р", "Н", "С", "ж", "\n", "n",
    ]
    for _ in 0..<5_000 {
      var bytes = random.bytes(count: 4)
      for _ in 0..<4 { bytes += Array(random.pick(strange).utf8) + random.bytes(count: 2) }
      let once = Lookalikes.repair(bytes)
      #expect(Lookalikes.repair(once) == once)
      let plain = Lookalikes.plain(bytes)
      #expect(Lookalikes.plain(plain) == plain)
    }
  }

  @Test func `keeps stray bytes around a word`() {
    let stray: [UInt8] = [0xBA, 0xFF]
    #expect(Lookalikes.repair(stray + Array("Ðê".utf8) + stray) == stray + Array("Đê".utf8) + stray)
  }

  @Test func `finds letters at every place of a long text`() {
    for length in 0..<200 {
      let before = String(repeating: "a ", count: length)
      #expect(repair(before + "Ðê.") == Array((before + "Đê.").utf8))
    }
  }
}
