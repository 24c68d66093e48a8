extension ByteTable {
  /// What the bytes of an encoding stand for.
  struct Rows {
    /// Letters in the order of their bytes, from a first byte on; `_` is a byte without a letter.
    var letters: [(first: UInt8, row: String)]
    /// Marks in the order of their bytes, in the spelling of VIQR, parted by blanks.
    var marks: [(first: UInt8, row: String)] = []
    /// What all other bytes are.
    var others = Others.windows1252
    /// Whether a mark that no letter takes stays as a mark.
    var keepsMarks = false
  }

  /// How bytes are read that an encoding has no letter for.
  enum Others { case windows1252, macRoman, latin1 }

  /// The rows of an encoding.
  ///
  /// Quotation marks and dashes in texts of the font encodings were typed on Windows or a Mac, so
  /// the bytes left over mean there what they mean in those systems.
  ///
  /// - Source: TCVN 5712:1993; RFC 1456; UniKey (vnconv), GNU recode and glibc, which agree.
  static func rows(of encoding: LegacyEncoding) -> Rows {
    switch encoding {
    case .tcvn3: tcvn3Rows
    case .tcvn5712Full: tcvn5712FullRows
    case .tcvn5712: tcvn5712Rows
    case .viscii: visciiRows
    case .vps: vpsRows
    case .vniWindows: vniWindowsRows
    case .vniMac: vniMacRows
    case .windows1258: windows1258Rows
    case .bkhcm1: bkhcm1Rows
    case .bkhcm2: bkhcm2Rows
    case .vietwareX: vietwareXRows
    case .vietwareF: vietwareFRows
    case .viqr: viqrRows
    }
  }

  private static let tcvn3Rows = Rows(letters: [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ_"),
    (0xB0, "_____àảãáạ_ằẳẵắ_"),
    (0xC0, "______ặầẩẫấậè_ẻẽ"),
    (0xD0, "éẹềểễếệìỉ___ĩíịò"),
    (0xE0, "_ỏõóọồổỗốộờởỡớợù"),
    (0xF0, "_ủũúụừửữứựỳỷỹýỵ_"),
  ])

  private static let upperHalf: [(first: UInt8, row: String)] = [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđẰ"),
    (0xB0, "_____àảãáạẲằẳẵắẴ"),
    (0xC0, "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"),
    (0xD0, "éẹềểễếệìỉỄẾỒĩíịò"),
    (0xE0, "Ổỏõóọồổỗốộờởỡớợù"),
    (0xF0, "ỖủũúụừửữứựỳỷỹýỵỐ"),
  ]

  private static let tcvn5712FullRows = Rows(
    letters: upperHalf + [
      (0x01, "ÚỤ_ỪỬỮ"),
      (0x11, "ỨỰỲỶỸÝỴ"),
      (0x80, "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"),
      (0x90, "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"),
    ], marks: [(0xB0, "` ? ~ ' .")], others: .latin1, keepsMarks: true)

  private static let tcvn5712Rows = Rows(
    letters: upperHalf, marks: [(0xB0, "` ? ~ ' .")], keepsMarks: true)

  private static let visciiRows = Rows(
    letters: [
      (0x02, "Ẳ__ẴẪ"),
      (0x14, "Ỷ____Ỹ____Ỵ"),
      (0x80, "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"),
      (0x90, "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"),
      (0xA0, "Õắằặấầẩậẽẹếềểễệố"),
      (0xB0, "ồổỗỠƠộờởịỰỨỪỬơớƯ"),
      (0xC0, "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"),
      (0xD0, "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"),
      (0xE0, "àáâãảăữẫèéêẻìíĩỉ"),
      (0xF0, "đựòóôõỏọụùúũủýợỮ"),
    ], others: .latin1)

  private static let vpsRows = Rows(letters: [
    (0x02, "ẠẬẶẸỆ"),
    (0x10, "ỊỌỘỢỤỰ___Ỵ__ẪỮ"),
    (0x80, "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"),
    (0x90, "Ế__ỀỂỄỐỒỔỖýỷỵỚỜỞ"),
    (0xA0, "_ắằẳẵặỠớÙờởỡŨỨợỪ"),
    (0xB0, "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"),
    (0xC0, "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"),
    (0xD0, "ƯỦồốÔỏơÈừứÚũưÝẺ_"),
    (0xE0, "àáâãảạă_èéêẽìí_ĩ"),
    (0xF0, "ẴĐòóôõ_Ơụùúủ_ỶẼỳ"),
  ])

  private static let vniWindowsRows = Rows(
    letters: [
      (0xC6, "Ỉ_____ÌÍỴ__ĐỊĨƠ_Ư"),
      (0xE6, "ỉ_____ìíỵ__địĩơ_ư"),
    ],
    marks: [
      (0xC0, "^` ^' ^ ^~ ^. ^? _ _ (` (' ( (. _ _ _ ."), (0xD5, "~ _ _ ` ' (? ? (~"),
      (0xE0, "^` ^' ^ ^~ ^. ^? _ _ (` (' ( (. _ _ _ ."), (0xF5, "~ _ _ ` ' (? ? (~"),
    ])

  private static let vniMacRows = Rows(
    letters: [
      (0x84, "ĐƯ"), (0x92, "íìỵ_đĩịơư"), (0xAE, "Ỉ"), (0xBE, "ỉ"),
      (0xEA, "ÍỴ_ÌĨƠ_Ị"),
    ],
    marks: [
      (0x80, "^. ^? _ (' _ _ (~ ^' ^` ^ ^. ^~ ^? _ (' (` ( (. _ _ _ ."),
      (0x9B, "~ (? ' ? (~"), (0xAF, "`"), (0xBF, "`"), (0xCB, "^` ^~ ~"),
      (0xE5, "^ ( ^' (. (` _ _ ."), (0xF2, "(? ? '"),
    ], others: .macRoman)

  private static let windows1258Rows = Rows(
    letters: [
      (0xC0, "ÀÁÂĂ____ÈÉÊ__Í__Đ__ÓÔƠ___ÙÚ__Ư"),
      (0xE0, "àáâă____èéê__í__đ__óôơ___ùú__ư₫"),
    ],
    marks: [(0xCC, "`"), (0xD2, "?"), (0xDE, "~"), (0xEC, "'"), (0xF2, ".")],
    keepsMarks: true)

  private static let bkhcm1Rows = Rows(letters: [
    (0x5E, "Ỳ_Ỷ"), (0x7B, "ÝỸĐẤ"),
    (0x80, "ÁÀẢÃẠÉÈẺẼẸÍÌỈĨỊÓ"),
    (0x90, "ÒỎÕỌÚÙỦŨẶĂẮẰẲẴ_Â"),
    (0xA0, "_ẦẨẪẬÊẾỀỂỄỆÔỐỒỔỖ"),
    (0xB0, "ỘƠỚỜỞỠỢƯỨỪỬỮỰđáà"),
    (0xC0, "ảãạéèẻẽẹíìỉĩịóòỏ"),
    (0xD0, "õọúùủũụăắằẳẵặâấầ"),
    (0xE0, "ẩẫậêếềểễệôốồổỗộơ"),
    (0xF0, "ớờởỡợưứừửữựýỳỷỹỵ"),
  ])

  private static let bkhcm2Rows = Rows(
    letters: [
      (0xC0, "Đ_________Â____Ê_ÍÌỈĨỊÔ__ĂƠƯ"),
      (0xE0, "đ_________â____ê_íìỉĩịô__ăơư"),
    ],
    marks: [
      (0xC1, "' ` ? ~ . ' ` ? ~ _ ' ` ? ~"),
      (0xE1, "' ` ? ~ . ' ` ? ~ _ ' ` ? ~"),
    ])

  private static let vietwareXRows = Rows(
    letters: [(0xC0, "ĂÂĐÊÔƠƯÌỈĨÍỊ"), (0xE0, "ăâđêôơưìỉĩíị")],
    marks: [
      (0xCC, "` ? ~ ' _ . ` ? ~ ' ` _ ? ~ ' . ."),
      (0xEC, "` ? ~ ' _ . ` ? ~ ' ` _ ? ~ ' . ."),
    ])

  private static let vietwareFRows = Rows(letters: [
    (0x96, "ĂÂĐÊÔƠƯ__ă"),
    (0xA1, "âđêôơ_ư__à"),
    (0xB6, "ả___ã"),
    (0xC0, "áạằẳẵắặầẩẫấậèẻẽé"),
    (0xD0, "_ẹềểễếệ_ìỉĩíị__ò"),
    (0xE0, "ỏõóọồổỗốộờởỡớợùủ"),
    (0xF0, "_ũúụừửữứựỳỷỹý__ỵ"),
  ])

  /// The marks of VIQR; the letters are stand-ins for vowels whose mark has been read.
  private static let viqrRows = Rows(
    letters: [(0x80, "ăâêôơưĂÂÊÔƠƯ")],
    marks: [(0x27, "' ("), (0x2B, "+ _ _ ."), (0x3F, "?"), (0x5E, "^ _ `"), (0x7E, "~")],
    others: .latin1)
}
