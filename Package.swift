// swift-tools-version: 6.2
import PackageDescription

/// Settings of the modules that hold no unsafe code: the compiler says so if one does.
let pure: [SwiftSetting] = [.strictMemorySafety(), .treatAllWarnings(as: .error)]
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "coso",
  products: [
    .executable(name: "coso", targets: ["coso"]),
    .library(name: "CosoCore", targets: ["CosoCore"]),
    .library(name: "VietnameseText", targets: ["VietnameseText"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    // Layer 0: text and tables. They know nothing of news.
    .target(name: "VietnameseText", exclude: ["README.md"], swiftSettings: pure),
    .target(
      name: "CReferenceTables",
      exclude: ["gazetteer", "lexicons"]),
    .target(name: "ReferenceTables", dependencies: ["CReferenceTables"], swiftSettings: strict),

    // Layer 1: the values that all others speak.
    .target(name: "NewsModel", dependencies: ["VietnameseText"], swiftSettings: pure),

    // Layer 2 and 3: from bytes to facts.
    .target(
      name: "Gazetteer",
      dependencies: ["NewsModel", "ReferenceTables", "VietnameseText"], swiftSettings: pure),
    .target(name: "CMessageDigest", linkerSettings: [.linkedLibrary("md")]),
    .target(
      name: "CCompression",
      linkerSettings: [
        .linkedLibrary("z"), .linkedLibrary("zstd"), .linkedLibrary("lzma"), .linkedLibrary("bz2"),
      ]),
    .systemLibrary(
      name: "CMarkup", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(
      name: "ArticleIngestion",
      dependencies: [
        "CCompression", "CMarkup", "CMessageDigest", "NewsModel", "ReferenceTables",
        "VietnameseText",
      ],
      swiftSettings: strict),
    .target(
      name: "FactExtraction",
      dependencies: ["Gazetteer", "NewsModel", "ReferenceTables", "VietnameseText"],
      swiftSettings: pure),
    .target(name: "CTextPacking", linkerSettings: [.linkedLibrary("zstd")]),
    .target(name: "CSQLiteSettings", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(
      name: "NewsStore",
      dependencies: [
        "CSQLiteSettings", "CTextPacking", "NewsModel", "VietnameseText",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),

    // The pipeline in one call: what other programs link.
    .target(
      name: "CosoCore",
      dependencies: [
        "ArticleIngestion", "FactExtraction", "Gazetteer", "NewsModel", "NewsStore",
        "VietnameseText",
      ],
      swiftSettings: strict),

    // The screen.
    .target(name: "TerminalCanvas", swiftSettings: pure),
    .target(
      name: "CCurses",
      cSettings: [.define("NCURSES_WIDECHAR", to: "1"), .define("_GNU_SOURCE")],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(
      name: "CursesTerminal", dependencies: ["CCurses", "TerminalCanvas"], swiftSettings: strict),
    .target(
      name: "NewsBrowser", dependencies: ["NewsModel", "TerminalCanvas"], swiftSettings: pure),

    // Layer 4: the command.
    .executableTarget(
      name: "coso",
      dependencies: [
        "ArticleIngestion", "CosoCore", "CursesTerminal", "FactExtraction", "Gazetteer",
        "NewsBrowser", "NewsModel", "NewsStore", "TerminalCanvas", "VietnameseText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Speed, beside that of baselines in the same run.
    .executableTarget(
      name: "coso-benchmark",
      dependencies: [
        "ArticleIngestion", "CosoCore", "Gazetteer", "NewsModel", "NewsStore", "ReferenceTables",
        "VietnameseText", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Sources/CosoBenchmark", exclude: ["Rivals/search_rivals.py"], swiftSettings: strict),

    // Tests: a folder a module, and the whole program.
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["VietnameseText"], swiftSettings: strict),
    .testTarget(
      name: "ReferenceTablesTests", dependencies: ["ReferenceTables"], swiftSettings: strict),
    .testTarget(name: "NewsModelTests", dependencies: ["NewsModel"], swiftSettings: strict),
    .testTarget(
      name: "GazetteerTests", dependencies: ["Gazetteer", "NewsModel", "ReferenceTables"],
      swiftSettings: strict),
    .testTarget(
      name: "ArticleIngestionTests",
      dependencies: ["ArticleIngestion", "NewsModel", "ReferenceTables", "VietnameseText"],
      exclude: ["Pages", "Samples"],
      swiftSettings: strict),
    .testTarget(
      name: "FactExtractionTests",
      dependencies: [
        "FactExtraction", "Gazetteer", "NewsModel", "ReferenceTables", "VietnameseText",
      ],
      exclude: ["Articles"],
      swiftSettings: strict),
    .testTarget(
      name: "NewsStoreTests",
      dependencies: [
        "NewsStore", "NewsModel", "VietnameseText", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CosoCoreTests",
      dependencies: [
        "CosoCore", "ArticleIngestion", "FactExtraction", "Gazetteer", "NewsModel", "NewsStore",
        "VietnameseText",
      ],
      exclude: ["Labels"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalCanvasTests", dependencies: ["TerminalCanvas"], swiftSettings: strict),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CursesTerminal", "TerminalCanvas", "TerminalProbe"], swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CursesTerminal", "TerminalCanvas"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
    .testTarget(
      name: "NewsBrowserTests", dependencies: ["NewsBrowser", "NewsModel", "TerminalCanvas"],
      swiftSettings: strict),
    .testTarget(
      name: "CosoCommandTests", dependencies: ["coso", "NewsModel", "VietnameseText"],
      swiftSettings: strict),
    .testTarget(
      name: "ProgramTests", dependencies: ["coso", "NewsStore", "TerminalProbe"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
