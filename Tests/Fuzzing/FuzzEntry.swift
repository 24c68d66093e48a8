/// What libFuzzer calls with each input; a property that is broken ends the run.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTextProperties(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let violation = TextProperties.violation(bytes) { fatalError(violation) }
  return 0
}
