import Gazetteer
import NewsModel

/// Which units an article names and why, as a table.
struct PlaceExplanationText {
  private let analyzed: AnalyzedArticle
  private let places: [PlaceExplanation]

  init(_ analyzed: AnalyzedArticle, _ places: [PlaceExplanation]) {
    self.analyzed = analyzed
    self.places = places
  }

  /// The article's file, its subject, and a row for each unit.
  ///
  /// - Parameter columns: the width to which lines are cut, or nil to cut nothing.
  func text(columns: Int?) -> String {
    let source = analyzed.article.source
    let file = source.record == 0 ? source.path : "\(source.path)#\(source.record)"
    let subject = analyzed.subject.map { PlaceExplanationText.chain($0.place) }
    let about = subject ?? say("không về riêng nơi nào", "no unit in particular")
    return file + "\n" + say("Bài viết về: ", "About: ") + about + "\n"
      + OutputFormat.table.text(of: table, columns: columns)
  }

  /// The rows.
  var table: OutputTable {
    var table = OutputTable(columns: [
      .init("place", say("Đơn vị", "Unit")), .init("as", say("Trong bài", "As written")),
      .init("count", say("Số lần", "Times"), isNumeric: true),
      .init("confidence", say("Độ chắc", "Confidence")), .init("reason", say("Vì sao", "Why")),
      .init("alternatives", say("Cũng có thể là", "Could also be")),
    ])
    for place in places { table.rows.append(row(place)) }
    return table
  }

  private func row(_ place: PlaceExplanation) -> [OutputTable.Value] {
    let mentions = place.mentions
    let others = mentions.alternatives.map {
      PlaceExplanationText.chain($0.place) + " " + PlaceExplanationText.shown($0.confidence)
    }
    return [
      .text(PlaceExplanationText.chain(mentions.place)), .init(quote(mentions.ranges.first)),
      .integer(mentions.ranges.count), .text(PlaceExplanationText.shown(mentions.confidence)),
      .text(place.reason.sentence),
      others.isEmpty ? .none : .text(others.joined(separator: "; ")),
    ]
  }

  private func quote(_ range: Range<Int>?) -> String? {
    range.map { String(decoding: Array(analyzed.article.text.utf8)[$0], as: UTF8.self) }
  }

  private static func chain(_ place: Place) -> String {
    ["\(place.kind) \(place.name)", place.district?.name, place.province?.name]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private static func shown(_ confidence: Double) -> String {
    let hundredths = Int((confidence * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}

extension PlaceReason {
  /// Why, in the language of the user.
  var sentence: String {
    switch self {
    case .stated(let parent):
      say("bài viết nói thuộc \(parent)", "the text says it lies in \(parent)")
    case .holds(let child):
      say("bài viết nói \(child) thuộc đây", "the text says \(child) lies in it")
    case .onlyOne: say("chỉ một đơn vị mang tên này", "no other unit bears the name")
    case .surroundings(let parent):
      say("các tên khác trong bài ở \(parent)", "other names of the article lie in \(parent)")
    case .outlet(let province):
      say("báo, cổng thông tin của \(province)", "the newspaper or portal is of \(province)")
    case .words:
      say("hợp với loại và ngày bài viết nói", "it fits the kinds and the day the text speaks of")
    case .misspelled: say("tên viết sai một chữ", "the name has one wrong letter")
    case .undecided:
      say("chưa phân định được giữa các đơn vị cùng tên", "nothing decides between namesakes")
    }
  }
}
