extension Words {
  // Heads of columns: short, for they share a line.
  var nameColumn: String { say("Tên", "Name") }
  var kindColumn: String { say("Loại", "Kind") }
  var contentColumn: String { say("Nội dung", "Content") }
  var numberColumn: String { say("Số lượng", "Number") }
  var articlesColumn: String { say("Bài", "Articles") }
  var modelsColumn: String { say("Mô hình", "Models") }
  var metricsColumn: String { say("Chỉ số", "Figures") }
  var achievementsColumn: String { say("Thành tích", "Achieved") }
  var documentsColumn: String { say("Văn bản", "Documents") }
  var dateColumn: String { say("Ngày", "Date") }
  var titleColumn: String { say("Tiêu đề", "Headline") }
  var outletColumn: String { say("Báo", "Outlet") }
  var placeColumn: String { say("Địa bàn", "Place") }
  var placesColumn: String { say("Nơi", "Places") }
  var modelColumn: String { say("Mô hình", "Model") }
  var sponsorColumn: String { say("Tổ chức", "Organization") }
  var indicatorColumn: String { say("Chỉ số", "Indicator") }
  var valueColumn: String { say("Giá trị", "Value") }
  var unitColumn: String { say("Đơn vị", "Unit") }
  var periodColumn: String { say("Kỳ", "Period") }
  var figuresColumn: String { say("Số liệu", "Figures") }
  var holderColumn: String { say("Tập thể, cá nhân", "Holder") }
  var typeColumn: String { say("Thành tích", "Achievement") }
  var yearColumn: String { say("Năm", "Year") }
  var grantorColumn: String { say("Nơi công nhận", "Granted by") }
  var documentColumn: String { say("Số hiệu", "Number") }
  var issuerColumn: String { say("Nơi ban hành", "Issuer") }
  var articleColumn: String { say("Bài viết", "Article") }
  var aboveColumn: String { say("Thuộc", "In") }

  // Charts.
  var oneYearOnly: String {
    say(
      "Chỉ có số liệu của một năm, không vẽ được đường", "Figures of one year only: no line to draw"
    )
  }
  func overYears(_ unit: String) -> String {
    let median = say("trung vị theo năm", "median by year")
    return unit.isEmpty ? median : "\(median) · \(unit)"
  }
}
