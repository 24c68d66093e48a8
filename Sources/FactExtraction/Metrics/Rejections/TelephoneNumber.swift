/// Leaves out telephone and account numbers: many figures, or a zero in front.
///
/// `gọi 0912 345 678 hộ trực` and `tài khoản 123456789 đồng` count nothing; `0,5 ha` does.
struct TelephoneNumber: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    let figures = context.string(figure.start..<figure.start + 1)
    guard figures.utf8.first == UInt8(ascii: "0") else {
      return figures.utf8.count >= 9 && figures.utf8.allSatisfy(\.isDigit)
    }
    return figures.utf8.count > 2 && !figures.utf8.contains(UInt8(ascii: ","))
  }
}
