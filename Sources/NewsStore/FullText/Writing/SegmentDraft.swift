/// What a segment is made of, before it is put into the tables.
struct SegmentDraft: Sendable {
  /// Where one looks for a word and those behind it.
  struct Start: Sendable {
    let word: [UInt8]
    let page: Int64
    /// Whether there is more to tell of the pages that follow.
    let hasIndex: Bool
  }

  let id: Int64
  /// Pages, and what tells of pages, with their keys.
  var blocks: [(key: Int64, bytes: [UInt8])] = []
  var starts: [Start] = []
}
