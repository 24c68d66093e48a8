import NewsModel
import VietnameseText

/// A figure as it is compared: in its base unit where it has one, else in the unit as written.
struct Measure: Hashable {
  /// The unit without marks, in lower case: `tỉ đồng` and `nghìn tỷ đồng` are both `dong`.
  let unit: String
  let value: Double
  /// How much of that unit one of the unit as written is.
  let factor: Double

  init(_ value: Double, _ written: String, base: BaseAmount?) {
    unit = Folding.fold(base?.unit ?? written)
    self.value = base?.value ?? value
    factor = base.map { value == 0 ? 1 : $0.value / value } ?? 1
  }
}
