extension String {
  /// A string of bytes that have been made valid UTF-8 before, which are not looked at again.
  ///
  /// Every text of this module comes out of ``UTF8Cleaner`` or a decoder that writes UTF-8 itself; it
  /// is cut at ASCII characters only, and put together of whole pieces.
  init(validUTF8 utf8: [UInt8]) {
    self = unsafe String(copying: UTF8Span(unchecked: utf8.span))
  }
}
