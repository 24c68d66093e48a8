extension ByteTable {
  /// The table of an encoding; made at first use and kept.
  init(_ encoding: LegacyEncoding) {
    self =
      switch encoding {
      case .tcvn3: ByteTable.tcvn3
      case .tcvn5712Full: ByteTable.tcvn5712Full
      case .tcvn5712: ByteTable.tcvn5712
      case .viscii: ByteTable.viscii
      case .vps: ByteTable.vps
      case .vniWindows: ByteTable.vniWindows
      case .vniMac: ByteTable.vniMac
      case .windows1258: ByteTable.windows1258
      case .bkhcm1: ByteTable.bkhcm1
      case .bkhcm2: ByteTable.bkhcm2
      case .vietwareX: ByteTable.vietwareX
      case .vietwareF: ByteTable.vietwareF
      case .viqr: ByteTable.viqr
      }
  }

  private static let tcvn3 = ByteTable(rows(of: .tcvn3))
  private static let tcvn5712Full = ByteTable(rows(of: .tcvn5712Full))
  private static let tcvn5712 = ByteTable(rows(of: .tcvn5712))
  private static let viscii = ByteTable(rows(of: .viscii))
  private static let vps = ByteTable(rows(of: .vps))
  private static let vniWindows = ByteTable(rows(of: .vniWindows))
  private static let vniMac = ByteTable(rows(of: .vniMac))
  private static let windows1258 = ByteTable(rows(of: .windows1258))
  private static let bkhcm1 = ByteTable(rows(of: .bkhcm1))
  private static let bkhcm2 = ByteTable(rows(of: .bkhcm2))
  private static let vietwareX = ByteTable(rows(of: .vietwareX))
  private static let vietwareF = ByteTable(rows(of: .vietwareF))
  private static let viqr = ByteTable(rows(of: .viqr))
}
