import Foundation

/// The International Components for Unicode, when the machine has them: opened as the program
/// runs, so that nothing needs them to be built.
///
/// They get their texts in UTF-16, made beforehand, which favours them.
struct ICU {
  static let name = "ICU"

  private typealias Normalizer = OpaquePointer
  private typealias GetNormalizer = @convention(c) (UnsafeMutablePointer<CInt>) -> Normalizer?
  private typealias IsNormalized =
    @convention(c) (
      Normalizer, UnsafePointer<UInt16>?, CInt, UnsafeMutablePointer<CInt>
    ) -> Int8
  private typealias Normalize =
    @convention(c) (
      Normalizer, UnsafePointer<UInt16>?, CInt, UnsafeMutablePointer<UInt16>?, CInt,
      UnsafeMutablePointer<CInt>
    ) -> CInt
  private typealias OpenTransliterator =
    @convention(c) (
      UnsafePointer<UInt16>?, CInt, CInt, UnsafePointer<UInt16>?, CInt, UnsafeMutableRawPointer?,
      UnsafeMutablePointer<CInt>
    ) -> OpaquePointer?
  private typealias Transliterate =
    @convention(c) (
      OpaquePointer, UnsafeMutablePointer<UInt16>?, UnsafeMutablePointer<CInt>, CInt, CInt,
      UnsafeMutablePointer<CInt>, UnsafeMutablePointer<CInt>
    ) -> Void

  private typealias OpenCollator =
    @convention(c) (
      UnsafePointer<CChar>?, UnsafeMutablePointer<CInt>
    ) -> OpaquePointer?
  private typealias SortKey =
    @convention(c) (
      OpaquePointer, UnsafePointer<UInt16>?, CInt, UnsafeMutablePointer<UInt8>?, CInt
    ) -> CInt

  /// Which release it is.
  let version: Int
  private let normalizer: Normalizer
  private let isNormalized: IsNormalized
  private let normalize: Normalize
  private let transliterator: OpaquePointer
  private let transliterate: Transliterate
  private let collator: OpaquePointer
  private let sortKey: SortKey

  /// The newest release that is installed, or nil.
  init?() {
    for version in stride(from: 90, through: 60, by: -1) {
      guard let common = dlopen("libicuuc.so.\(version)", RTLD_NOW),
        let extra = dlopen("libicui18n.so.\(version)", RTLD_NOW)
      else { continue }
      self.init(common, extra, version: version)
      return
    }
    return nil
  }

  private init?(
    _ common: UnsafeMutableRawPointer, _ extra: UnsafeMutableRawPointer, version: Int
  ) {
    func find<Function>(
      _ name: String, in library: UnsafeMutableRawPointer, as type: Function.Type
    ) -> Function? {
      dlsym(library, "\(name)_\(version)").map { unsafeBitCast($0, to: type) }
    }
    var status: CInt = 0
    guard
      let getNormalizer = find("unorm2_getNFCInstance", in: common, as: GetNormalizer.self),
      let normalizer = getNormalizer(&status),
      let isNormalized = find("unorm2_isNormalized", in: common, as: IsNormalized.self),
      let normalize = find("unorm2_normalize", in: common, as: Normalize.self),
      let open = find("utrans_openU", in: extra, as: OpenTransliterator.self),
      let transliterate = find("utrans_transUChars", in: extra, as: Transliterate.self),
      let openCollator = find("ucol_open", in: extra, as: OpenCollator.self),
      let collator = openCollator("vi", &status),
      let sortKey = find("ucol_getSortKey", in: extra, as: SortKey.self)
    else { return nil }
    let rules = Array("NFD; [:Mn:] Remove; NFC; Lower".utf16)
    guard let transliterator = open(rules, CInt(rules.count), 0, nil, 0, nil, &status), status <= 0
    else { return nil }
    self.version = version
    self.normalizer = normalizer
    self.isNormalized = isNormalized
    self.normalize = normalize
    self.transliterator = transliterator
    self.transliterate = transliterate
    self.collator = collator
    self.sortKey = sortKey
  }

  /// Sees that texts are in NFC.
  func checking(_ texts: [[UInt16]]) -> Race.Runner {
    .init(name: ICU.name) {
      var status: CInt = 0
      for text in texts {
        Stopwatch.keep(isNormalized(normalizer, text, CInt(text.count), &status))
      }
    }
  }

  /// Brings texts into NFC.
  func composing(_ texts: [[UInt16]]) -> Race.Runner {
    .init(name: ICU.name) {
      var status: CInt = 0
      for text in texts {
        let capacity = text.count + 16
        let composed = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
          count = Int(
            normalize(
              normalizer, text, CInt(text.count), buffer.baseAddress, CInt(capacity), &status))
        }
        Stopwatch.keep(composed)
      }
    }
  }

  /// Makes the sort keys of short texts.
  func sorting(_ lines: [[UInt16]]) -> Race.Runner {
    .init(name: ICU.name) {
      for line in lines {
        let capacity = 4 * line.count + 16
        let key = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
          count = Int(
            sortKey(collator, line, CInt(line.count), buffer.baseAddress, CInt(capacity)))
        }
        Stopwatch.keep(key)
      }
    }
  }

  /// Takes marks and case away, but leaves đ.
  func folding(_ texts: [[UInt16]]) -> Race.Runner {
    .init(name: ICU.name) {
      var status: CInt = 0
      for text in texts {
        var buffer = text + [UInt16](repeating: 0, count: 2 * text.count)
        var (length, limit) = (CInt(text.count), CInt(text.count))
        transliterate(
          transliterator, &buffer, &length, CInt(buffer.count), 0, &limit, &status)
        Stopwatch.keep(buffer)
      }
    }
  }
}
