import Testing

extension ProgramTests {
  struct PlacesCommandTests {
    @Test(arguments: [
      ("tu son --format csv", "\nxã,Tú Sơn,Kiến Thụy,Hải Phòng,,2025-06-30,\"xã Kiến Hải,"),
      ("'xã Tú Sơn, Kim Bôi' --format jsonl", "\"today\":\"xã Mường Động, Phú Thọ\""),
      ("--current 'tú sơn, kiến thụy'", "xã Kiến Hải"),
      ("--on 2016-03-21 hoang duc --format tsv", "Hoằng Đức\tHoằng Hóa\tThanh Hóa\t\t2019-11-30"),
      ("--in 'huyện Can Lộc' --level commune --format tsv", "thị trấn\tNghèn\tCan Lộc"),
      ("pre2025:15928 --format json", "\"from\": \"2019-12-01\""),
      ("can loc --lang en", "made of"),
    ])
    func `units are found with their history`(arguments: String, expected: String) throws {
      let (text, status) = try Tmux().output(of: "coso places \(arguments)")
      #expect(status == 0)
      #expect(text.split(separator: " ").joined(separator: " ").contains(expected), "\(text)")
    }

    @Test func `it is told which unit a name means, and why`() throws {
      let text = "Đảng bộ xã Tú Sơn, huyện Kiến Thụy họp tổng kết phong trào thi đua cả năm."
      let (shown, status) = try Tmux().output(of: "echo '\(text)' | coso analyze --explain -")
      #expect(status == 0)
      #expect(shown.contains("xã Tú Sơn, Kiến Thụy, Hải Phòng"))
      #expect(shown.contains("bài viết nói thuộc huyện Kiến Thụy"), "\(shown)")
    }

    @Test(arguments: [
      ("places 'tú sơn, vụ bản'", Int32(1), "không có gì"),
      ("places", 2, "cần một tên"), ("places --on 5 x", 2, "2016-03-21"),
      ("places --level communes x", 2, "'commune'"),
      ("places --current --on 2020-01-01 x", 2, "không đi cùng nhau"),
    ])
    func `what cannot be found is said`(
      arguments: String, expected: Int32, sentence: String
    ) throws {
      let (text, status) = try Tmux().output(of: "coso \(arguments)")
      #expect(status == expected)
      #expect(text.contains(sentence), "\(text)")
    }
  }
}
