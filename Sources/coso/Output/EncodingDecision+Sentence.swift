import NewsModel
import VietnameseText

extension EncodingDecision {
  /// Which encoding was taken, and why.
  func sentence(in language: Language) -> String {
    let name = encoding.name
    return switch evidence {
    case .byteOrderMark:
      language("\(name): có dấu thứ tự byte (BOM).", "\(name): there is a byte order mark.")
    case .zeros:
      language("\(name): byte 0 xen kẽ.", "\(name): every other byte is zero.")
    case .wellFormed:
      language("\(name): mọi byte đều hợp lệ.", "\(name): all bytes are well-formed.")
    case .mostlyWellFormed(let offset):
      language(
        "\(name): phần lớn hợp lệ; byte hỏng đầu tiên ở vị trí \(offset).",
        "\(name): mostly well-formed; the first damaged byte is at offset \(offset).")
    case .syllables(let count, let all):
      language(
        "\(name): \(count) trong \(all) từ có byte cao thành âm tiết tiếng Việt.",
        "\(name): \(count) of \(all) words with a high byte become Vietnamese syllables.")
    case .font:
      language("\(name): theo tên phông chữ.", "\(name): by the name of the font.")
    case .none:
      language(
        "\(name): không nhận ra bảng mã tiếng Việt nào.",
        "\(name): no encoding of Vietnamese was recognized.")
    }
  }
}
