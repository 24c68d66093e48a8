import NewsModel

extension LibraryError {
  /// What went wrong, where, and what to do, in one sentence without a full stop.
  public func sentence(in language: Language) -> String {
    let (vietnamese, english) = wordings
    return language(vietnamese, english)
  }

  private var wordings: (String, String) {
    switch kind {
    case .missing, .notAFile, .unreadable, .notCreatable: wordingsOfAccess
    case .notADatabase, .foreign, .newer, .damaged: wordingsOfContent
    case .readOnly, .diskFull, .busy, .failed: wordingsOfUse
    }
  }

  private var wordingsOfAccess: (String, String) {
    switch kind {
    case .missing:
      (
        "chưa có chỉ mục '\(path)': hãy tạo bằng 'coso index ĐƯỜNG-DẪN'",
        "there is no index '\(path)' yet: make one with 'coso index PATH'"
      )
    case .notAFile:
      (
        "'\(path)' không phải là tệp: hãy chỉ đến một tệp chỉ mục bằng '--index'",
        "'\(path)' is not a file: name an index file with '--index'"
      )
    case .notCreatable:
      (
        "không tạo được chỉ mục '\(path)'\(reason): hãy kiểm tra thư mục, hoặc chọn nơi khác bằng '--index'",
        "the index '\(path)' could not be created\(reason): check the folder, or choose another place with '--index'"
      )
    default:
      (
        "không đọc được chỉ mục '\(path)'\(reason): hãy kiểm tra quyền đọc tệp và thư mục của nó",
        "the index '\(path)' cannot be read\(reason): check the permissions of the file and its folder"
      )
    }
  }

  private var wordingsOfContent: (String, String) {
    switch kind {
    case .notADatabase:
      (
        "'\(path)' không phải là chỉ mục của coso: hãy chọn tệp khác bằng '--index'; tệp này được giữ nguyên",
        "'\(path)' is not an index of coso: choose another file with '--index'; this one was left as it is"
      )
    case .foreign:
      (
        "'\(path)' là cơ sở dữ liệu SQLite của chương trình khác: hãy chọn tệp khác bằng '--index'; tệp này được giữ nguyên",
        "'\(path)' is a SQLite database of another program: choose another file with '--index'; this one was left as it is"
      )
    case .newer(let found, let supported):
      (
        "chỉ mục '\(path)' do phiên bản coso mới hơn tạo ra (lược đồ \(found), bản này hiểu đến \(supported)): hãy nâng cấp coso",
        "the index '\(path)' was made by a newer coso (schema \(found), this one knows up to \(supported)): upgrade coso"
      )
    default:
      (
        "chỉ mục '\(path)' bị hỏng\(reason): hãy xóa nó rồi lập lại bằng 'coso index ĐƯỜNG-DẪN'",
        "the index '\(path)' is damaged\(reason): delete it and make it again with 'coso index PATH'"
      )
    }
  }

  private var wordingsOfUse: (String, String) {
    switch kind {
    case .readOnly:
      (
        "chỉ mục '\(path)' chỉ cho đọc: hãy cấp quyền ghi cho tệp và thư mục của nó, hoặc chọn tệp khác bằng '--index'",
        "the index '\(path)' is read-only: allow writing to the file and its folder, or choose another file with '--index'"
      )
    case .diskFull:
      (
        "hết chỗ trên đĩa khi ghi chỉ mục '\(path)': hãy giải phóng chỗ rồi chạy lại; những gì đã ghi vẫn còn nguyên",
        "the disk is full while writing the index '\(path)': free some space and run again; what was written before is kept"
      )
    case .busy:
      (
        "chỉ mục '\(path)' đang được tiến trình khác ghi: hãy đợi tiến trình đó xong rồi chạy lại",
        "the index '\(path)' is being written by another process: wait for it to end and run again"
      )
    default:
      (
        "thao tác với chỉ mục '\(path)' không thành\(reason): hãy chạy 'coso doctor' để kiểm tra",
        "the index '\(path)' could not be used\(reason): run 'coso doctor' to check it"
      )
    }
  }

  private var reason: String { detail.isEmpty ? "" : " (\(detail))" }
}
