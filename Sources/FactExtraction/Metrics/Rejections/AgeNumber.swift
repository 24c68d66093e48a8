/// Leaves out ages and the years of a badge: 48 tuổi, huy hiệu 40 năm tuổi Đảng.
struct AgeNumber: FigureRejection {
  func rejects(_ figure: Figure, in context: FactContext) -> Bool {
    if figure.unitKind == .age { return true }
    let isBadge = (max(0, figure.start - 2)..<figure.start).contains {
      context.key($0) == "hiệu"
    }
    return isBadge && figure.unitKind == .time
  }
}
