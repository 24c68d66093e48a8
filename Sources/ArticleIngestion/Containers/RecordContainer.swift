import NewsModel

/// Something that holds records: a file in one of the formats, or a member of an archive.
protocol RecordContainer: AnyObject {
  /// The next thing that it holds, or nil at the end.
  func next() -> ContainerItem?
}

/// What a container holds.
enum ContainerItem {
  /// A record.
  case record(ContainerRecord)
  /// A member that may be a container itself, to be read before the next item is asked for.
  case member(name: String, stream: any ByteStream)
}

/// A record as its container hands it out.
struct ContainerRecord {
  /// As it stands in the container.
  var bytes: [UInt8]
  /// The page.
  var content: SourceRecord.Content
  /// What the container knows of it.
  var metadata = RecordMetadata()
}
