import NewsModel

extension Finding {
  /// What it means to the owner of the input: what, where, what to do.
  func sentence(in language: Language) -> String {
    guard others > 0 else { return sentenceOfOne(in: language) }
    return sentenceOfOne(in: language)
      + language(" (và \(others) bản ghi nữa)", " (and \(others) more records)")
  }

  private func sentenceOfOne(in language: Language) -> String {
    let place = record.map { "\(path):\($0)" } ?? path
    return switch kind {
    case .missing:
      language("không có '\(place)': xem lại đường dẫn.", "there is no '\(place)': check the path.")
    case .unreadable(let reason):
      language(
        "không đọc được '\(place)' (\(reason)): xem lại quyền đọc.",
        "'\(place)' cannot be read (\(reason)): check its permissions.")
    case .empty:
      language("'\(place)' rỗng: bỏ qua.", "'\(place)' is empty: passed over.")
    case .binary:
      language(
        "'\(place)' không phải văn bản: bỏ qua.", "'\(place)' is not text: passed over.")
    case .noArticles:
      language(
        "thư mục '\(place)' không có bài nào: cần .txt, .html, .jsonl, .csv, .warc, .zip …",
        "the folder '\(place)' holds no articles: .txt, .html, .jsonl, .csv, .warc, .zip … are read."
      )
    case .invalidBytes(let count, let offset):
      language(
        "'\(place)': \(count) byte không phải UTF-8, từ vị trí \(offset), đã thay bằng U+FFFD.",
        "'\(place)': \(count) bytes are no UTF-8, from offset \(offset); replaced by U+FFFD.")
    case .decoded(let encoding):
      language("'\(place)': đọc theo bảng mã \(encoding).", "'\(place)' was read as \(encoding).")
    case .tooLarge(let bytes, let limit):
      language(
        "'\(place)' quá lớn (\(bytes >> 20) MiB, giới hạn \(limit >> 20) MiB): tách nhỏ rồi thử lại.",
        "'\(place)' is too large (\(bytes >> 20) MiB, the limit is \(limit >> 20) MiB): split it.")
    case .notAFile:
      language(
        "'\(place)' không phải tệp hay thư mục: bỏ qua.",
        "'\(place)' is neither a file nor a folder: passed over.")
    default: kind.sentenceAboutContainer(place, language)
    }
  }
}
