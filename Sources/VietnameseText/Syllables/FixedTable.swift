/// A table that is made once and read for as long as the program runs, without counting references.
///
/// The one unsafe type of this folder. With arrays, counting their references took three quarters
/// of the time of looking up a syllable; inline arrays were copied to the stack at each look-up.
///
/// It is sound because the memory is filled before the first read, never written afterwards and
/// never freed, and because an index is cut to the bits that the table has: whatever it is, it
/// lies within.
@safe
struct FixedTable<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let base: UnsafePointer<Element>
  private let mask: Int

  /// A table that begins with some elements and goes on with the filling up to a power of two.
  ///
  /// The memory is never given back: make tables for `static let` alone.
  init(_ elements: [Element], filling: Element) {
    var size = 1
    while size < elements.count { size *= 2 }
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: size)
    for index in 0..<size {
      let element = index < elements.count ? elements[index] : filling
      unsafe (memory + index).initialize(to: element)
    }
    unsafe base = UnsafePointer(memory)
    mask = size - 1
  }

  /// The element at an index; one outside the table wraps around.
  @inline(__always)
  subscript(index: Int) -> Element { unsafe base[index & mask] }
}
