import GRDB
import NewsModel
import Testing

@testable import NewsStore

struct LibraryErrorTests {
  @Test(
    arguments: [
      (
        .missing,
        "chưa có chỉ mục '/x.sqlite': hãy tạo bằng 'coso index ĐƯỜNG-DẪN'",
        "there is no index '/x.sqlite' yet: make one with 'coso index PATH'"
      ),
      (
        .notAFile,
        "'/x.sqlite' không phải là tệp: hãy chỉ đến một tệp chỉ mục bằng '--index'",
        "'/x.sqlite' is not a file: name an index file with '--index'"
      ),
      (
        .unreadable,
        "không đọc được chỉ mục '/x.sqlite' (why): hãy kiểm tra quyền đọc tệp và thư mục của nó",
        "the index '/x.sqlite' cannot be read (why): check the permissions of the file and its folder"
      ),
      (
        .notCreatable,
        "không tạo được chỉ mục '/x.sqlite' (why): hãy kiểm tra thư mục, hoặc chọn nơi khác bằng '--index'",
        "the index '/x.sqlite' could not be created (why): check the folder, or choose another place with '--index'"
      ),
      (
        .notADatabase,
        "'/x.sqlite' không phải là chỉ mục của coso: hãy chọn tệp khác bằng '--index'; tệp này được giữ nguyên",
        "'/x.sqlite' is not an index of coso: choose another file with '--index'; this one was left as it is"
      ),
      (
        .foreign,
        "'/x.sqlite' là cơ sở dữ liệu SQLite của chương trình khác: hãy chọn tệp khác bằng '--index'; tệp này được giữ nguyên",
        "'/x.sqlite' is a SQLite database of another program: choose another file with '--index'; this one was left as it is"
      ),
      (
        .newer(found: 3, supported: 1),
        "chỉ mục '/x.sqlite' do phiên bản coso mới hơn tạo ra (lược đồ 3, bản này hiểu đến 1): hãy nâng cấp coso",
        "the index '/x.sqlite' was made by a newer coso (schema 3, this one knows up to 1): upgrade coso"
      ),
      (
        .damaged,
        "chỉ mục '/x.sqlite' bị hỏng (why): hãy xóa nó rồi lập lại bằng 'coso index ĐƯỜNG-DẪN'",
        "the index '/x.sqlite' is damaged (why): delete it and make it again with 'coso index PATH'"
      ),
      (
        .readOnly,
        "chỉ mục '/x.sqlite' chỉ cho đọc: hãy cấp quyền ghi cho tệp và thư mục của nó, hoặc chọn tệp khác bằng '--index'",
        "the index '/x.sqlite' is read-only: allow writing to the file and its folder, or choose another file with '--index'"
      ),
      (
        .diskFull,
        "hết chỗ trên đĩa khi ghi chỉ mục '/x.sqlite': hãy giải phóng chỗ rồi chạy lại; những gì đã ghi vẫn còn nguyên",
        "the disk is full while writing the index '/x.sqlite': free some space and run again; what was written before is kept"
      ),
      (
        .busy,
        "chỉ mục '/x.sqlite' đang được tiến trình khác ghi: hãy đợi tiến trình đó xong rồi chạy lại",
        "the index '/x.sqlite' is being written by another process: wait for it to end and run again"
      ),
      (
        .failed,
        "thao tác với chỉ mục '/x.sqlite' không thành (why): hãy chạy 'coso doctor' để kiểm tra",
        "the index '/x.sqlite' could not be used (why): run 'coso doctor' to check it"
      ),
    ] as [(LibraryError.Kind, String, String)])
  func `says what went wrong, where, and what to do`(
    kind: LibraryError.Kind, vietnamese: String, english: String
  ) {
    let error = LibraryError(kind: kind, path: "/x.sqlite", detail: "why")
    #expect(error.sentence(in: .vietnamese) == vietnamese)
    #expect(error.sentence(in: .english) == english)
  }

  @Test(
    arguments: [
      (.SQLITE_BUSY, .busy), (.SQLITE_FULL, .diskFull), (.SQLITE_READONLY, .readOnly),
      (.SQLITE_CORRUPT, .damaged), (.SQLITE_NOTADB, .notADatabase),
      (.SQLITE_CANTOPEN, .unreadable), (.SQLITE_IOERR, .failed),
    ] as [(ResultCode, LibraryError.Kind)])
  func `tells what SQLite reports`(code: ResultCode, kind: LibraryError.Kind) {
    let error = LibraryError(DatabaseError(resultCode: code, message: "why"), path: "/x.sqlite")
    #expect(error == LibraryError(kind: kind, path: "/x.sqlite", detail: "why"))
  }

  @Test func `leaves out what it does not know`() {
    let error = LibraryError(kind: .damaged, path: "/x.sqlite")
    #expect(error.sentence(in: .english).hasPrefix("the index '/x.sqlite' is damaged: delete"))
  }
}
