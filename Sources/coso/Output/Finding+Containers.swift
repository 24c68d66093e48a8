import NewsModel

extension Finding.Kind {
  /// The kinds that are about what is packed into or listed in a file.
  func sentenceAboutContainer(_ place: String, _ language: Language) -> String {
    switch self {
    case .badRecords(let fault, let count, let line):
      fault.sentence(place, count: count, line: line, language)
    case .damaged(let format, let offset):
      language(
        "'\(place)': dữ liệu \(format.name) hỏng ở byte \(offset); phần trước đó đã "
          + "đọc. Hãy tải lại tệp.",
        "'\(place)': the \(format.name) data is damaged at byte \(offset); what comes "
          + "before was read. Fetch the file again.")
    case .cutShort(let format):
      language(
        "'\(place)': tệp \(format.name) bị cụt; phần có được đã đọc. Hãy tải lại tệp.",
        "'\(place)': the \(format.name) file is cut short; what is there was read. "
          + "Fetch the file again.")
    case .expandsTooFar(let times):
      language(
        "'\(place)': giải nén ra hơn \(times) lần, có thể là bom nén; đã dừng. Nếu tệp "
          + "đáng tin: --limit expansion=\(times * 10).",
        "'\(place)' unpacks to more than \(times) times its size, like a bomb; "
          + "stopped. If you trust it: --limit expansion=\(times * 10).")
    case .needsMemory(let bytes, let limit):
      language(
        "'\(place)': giải nén cần hơn \(limit >> 20) MiB bộ nhớ; bỏ qua. Nới bằng "
          + "--limit memory=\(max(bytes, limit * 2) >> 20)M.",
        "'\(place)': unpacking needs more than \(limit >> 20) MiB of memory; passed over. "
          + "Widen it by --limit memory=\(max(bytes, limit * 2) >> 20)M.")
    case .nestedTooDeep(let limit):
      language(
        "'\(place)': tệp nén lồng nhau quá \(limit) tầng; bỏ qua. Nới bằng --limit "
          + "depth=\(limit * 2).",
        "'\(place)': containers within each other deeper than \(limit); passed over. "
          + "Widen it by --limit depth=\(limit * 2).")
    case .tooManyMembers(let limit):
      language(
        "'\(place)': hơn \(limit) tệp con; phần còn lại bỏ qua. Nới bằng --limit "
          + "members=\(limit * 10).",
        "'\(place)': more than \(limit) members; the rest was passed over. Widen it by "
          + "--limit members=\(limit * 10).")
    case .tooManyLines(let limit):
      language(
        "'\(place)': hơn \(limit) dòng trong một bài; bỏ qua. Nới bằng --limit "
          + "lines=\(limit * 10).",
        "'\(place)': more than \(limit) lines in one article; passed over. Widen it by "
          + "--limit lines=\(limit * 10).")
    case .unsafeName:
      language(
        "'\(place)': tên dẫn ra ngoài tệp nén; bài vẫn được đọc, không có gì được ghi ra đĩa.",
        "'\(place)': the name leads out of the archive; it was read, and nothing is "
          + "written to disk.")
    case .encrypted:
      language(
        "'\(place)' có mật khẩu: bỏ qua. Hãy giải nén trước.",
        "'\(place)' is encrypted: passed over. Unpack it first.")
    case .unknownPacking(let name):
      language(
        "'\(place)': kiểu nén '\(name)' chưa đọc được: bỏ qua. Hãy giải nén trước.",
        "'\(place)': packed as '\(name)', which is not known: passed over. Unpack it first.")
    default: place
    }
  }
}

extension RecordFault {
  /// What is wrong with how many records, from which line on.
  fileprivate func sentence(
    _ place: String, count: Int, line: Int, _ language: Language
  ) -> String {
    switch self {
    case .notJSON:
      language(
        "'\(place)': \(count) bản ghi không phải JSON, đầu tiên ở dòng \(line); bỏ qua chúng.",
        "'\(place)': \(count) records are no JSON, the first at line \(line); passed over.")
    case .withoutText:
      language(
        "'\(place)': \(count) bản ghi không có nội dung bài, đầu tiên ở dòng \(line); "
          + "bỏ qua. Chỉ ra trường bằng --map text=TÊN.",
        "'\(place)': \(count) records have no text, the first at line \(line); passed "
          + "over. Name its field by --map text=NAME.")
    case .openQuote:
      language(
        "'\(place)': \(count) dòng mở ngoặc kép mà không đóng, đầu tiên ở dòng "
          + "\(line); đọc nguyên dòng.",
        "'\(place)': \(count) rows open a quotation mark and do not close it, the "
          + "first at line \(line); read as they stand.")
    case .wrongLength:
      language(
        "'\(place)': \(count) bản ghi ghi sai độ dài, đầu tiên ở dòng \(line); đọc đến "
          + "bản ghi kế.",
        "'\(place)': \(count) records state a wrong length, the first at line \(line); "
          + "read up to the next.")
    }
  }
}
