/// The rows whose counts a batch may have changed.
struct TouchedKeys {
  var places: Set<Int64> = []
  var models: Set<Int64> = []
  var indicators: Set<Int64> = []
  var documents: Set<Int64> = []
}
