import Testing
import VietnameseText

struct SentencesTests {
  @Test(arguments: [
    "⟦Xã có 5 thôn.⟧ ⟦Thôn nào cũng có tổ dân vận.⟧",
    "⟦Đồng chí sinh tại Tp. Hải Phòng.⟧ ⟦Nay ở P. 5.⟧",
    "⟦ThS. Nguyễn Văn An nói: “Đi đâu?”⟧ ⟦Chị cười…⟧ ⟦Rồi về.⟧",
    "⟦Đạt 1.250 tỷ, tăng 96,5% theo 25-NQ/TW.⟧ ⟦15 hộ vui!⟧",
    "⟦1. Công tác dân vận⟧\n⟦2. Xây dựng Đảng⟧\n\n⟦- Tổ 1⟧",
    "⟦Bao giờ?! Anh hỏi... rồi thôi.⟧".replacing("?! ", with: "?!⟧ ⟦"),
    "⟦2.1. Về tổ chức.⟧\n⟦a. Công tác cán bộ⟧",
    "⟦Đường đã xong.⟧⟦Năm sau làm tiếp ở TP.Huế.⟧",
    "⟦Hết.⟧",
    "⟦v.v. và nhiều việc khác.⟧",
  ])
  func `ends sentences where readers do`(text: String) {
    let plain = Array(text.filter { $0 != "⟦" && $0 != "⟧" }.utf8)
    var marked = plain
    for range in Sentences.ranges(in: plain).reversed() {
      marked.insert(contentsOf: Array("⟧".utf8), at: range.upperBound)
      marked.insert(contentsOf: Array("⟦".utf8), at: range.lowerBound)
    }
    #expect(String(decoding: marked, as: UTF8.self) == text)
  }
}
