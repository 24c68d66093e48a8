import Testing
import VietnameseText

struct KeystrokesTests {
  @Test(arguments: [
    ("ddoongf lusa toots tuwoi", "đồng lúa tốt tưoi"),
    ("ddoongf lusa toots tuwowi", "đồng lúa tốt tươi"),
    ("dduocwj dduojcw duocdwj dduowcj duwowcdj", "được được được được được"),
    ("truowngf truwongf trwowngf truongwf", "trường trường trường trường"),
    ("tieengs tieesng tiengse tienges", "tiếng tiếng tiếng tiếng"),
    ("nguowif nguoiwf nguwowif ruowuj huowu", "người người người rượu hươu"),
    ("quaa quys quocos giuwx gif gieengs giaf", "quâ quý quốc giữ gì giếng già"),
    ("hoaf khoer thuyr hoangf khuyur ngoreo", "hòa khỏe thủy hoàng khuỷu ngoẻo"),
    ("cwu nhw w swf giwx vwu wng", "cưu như ư sừ giữ vưu ưng"),
    ("dod ddi dangd didj", "đo đi đang đị"),
  ])
  func `reads Telex with marks and tones anywhere after their letters`(keys: String, text: String) {
    #expect(Array(Keystrokes.telex(keys).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("d9o6ng2 lu1a to61t tu7oi tu7o7i", "đồng lúa tốt tưoi tươi"),
    ("d9u7o75c d9uo7c5 duo7c95 d9uoc75", "được được được được"),
    ("tie6ng1 tie61ng tieng16 tieng61", "tiếng tiếng tiếng tiếng"),
    ("quy1 gi2 gia2 gie6ng1 hoa2 khuyu3", "quý gì già giếng hòa khuỷu"),
    ("ca8n1 can81 ca81n huo7 thuo73 luo7", "cắn cắn cắn huơ thuở lươ"),
    ("so61 1 nam8 2024", "số 1 năm 2024"),
  ])
  func `reads VNI with digits anywhere after their letters`(keys: String, text: String) {
    #expect(Array(Keystrokes.vni(keys).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("banf banfs basn banfz", "bàn bán bán ban"),
    ("bass banff banr", "bas banf bản"),
    ("baaa beee booo baww bow boww", "baa bee boo baw bơ bow"),
    ("ddd dddi ww tww uww oww uoww", "dd ddi w tw uw ow uow"),
    ("caaw coow cawa", "că cơ câ"),
    ("xooong mooocs booongf", "xoong moóc boòng"),
  ])
  func `replaces, undoes and takes away in Telex`(keys: String, text: String) {
    #expect(Array(Keystrokes.telex(keys).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("ba21 ba11 ba20 ba0", "bá ba1 ba ba0"), ("ba66 bo77 ba88 d99", "ba6 bo7 ba8 d9"),
    ("ba68 bo67 bo76", "bă bơ bô"), ("d9i9", "di9"),
  ])
  func `replaces, undoes and takes away in VNI`(keys: String, text: String) {
    #expect(Array(Keystrokes.vni(keys).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("huow", "huơ"), ("khuowr", "khuở"), ("thuowr", "thuở"), ("quowr", "quở"), ("uow", "uơ"),
    ("chuow", "chươ"), ("luow", "lươ"), ("huowng", "hương"), ("thuowng", "thương"),
    ("khuowcs", "khước"), ("thuowif", "thười"), ("huwow", "hươ"),
  ])
  func `knows where uơ ends a syllable and where it is ươ`(keys: String, text: String) {
    #expect(Keystrokes.telex(keys) == text)
  }

  @Test(arguments: [
    ("TRUOWNGF Ddaij DAji UBND HDDND QDD", "TRƯỜNG Đại DẠi UBND HĐND QĐ"),
    ("Aa aA OOS Uw nW Ww", "Â â Ố Ư nƯ W"),
  ])
  func `keeps case, and knows đ in abbreviations`(keys: String, text: String) {
    #expect(Array(Keystrokes.telex(keys).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    "facebook", "qusa", "rs", "catf", "class", "đồng", "đduowcj", "2024", "",
    "strasbourg-flas", "e\u{301}s", "nhhas", "tths", "yahoo.com", "truwowngffffffffffffffff",
  ])
  func `leaves alone what is no syllable, and letters beyond ASCII`(text: String) {
    #expect(Array(Keystrokes.telex(text).utf8) == Array(text.utf8))
  }

  @Test(arguments: ["covid19", "mp3", "2020", "b52", "h2o", "1a", "a0", "qu1a", "cat2", "g20"])
  func `leaves alone numbers and names with digits`(text: String) {
    #expect(Keystrokes.vni(text) == text)
  }

  @Test func `takes all but letters for the end of a word, and keeps bytes that are no text`() {
    #expect(Keystrokes.telex("“dduwngf”, (aas) aas3s-ddi") == "“đừng”, (ấ) ấ3s-đi")
    let bytes: [UInt8] = [0x61, 0xFF, 0x73, 0x61, 0x73, 0xE1, 0xBA]
    #expect(Keystrokes.read(bytes, as: .telex) == [0x61, 0xFF, 0x73, 0xC3, 0xA1, 0xE1, 0xBA])
  }
}
