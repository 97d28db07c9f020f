// swift-tools-version: 6.2
import PackageDescription

/// Whether the fuzz targets are built: libFuzzer brings its own entry, and must see which ways an input takes
/// through all modules.
let isFuzzing = Context.environment["WENSOU_FUZZ"] != nil

/// The settings every Swift target of this package is built with.
let strict: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ] + (isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

/// Analysis is optimised in debug builds too: a test run cuts megabytes into words and makes the word
/// table again in each process, which takes 25 times as long unoptimised.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let system: Target.Dependency = .product(name: "SystemPackage", package: "swift-system")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// The modules in the order data flows through them; a target may import only what it lists.
let modules: [Target] = [
  .systemLibrary(name: "ICULibrary", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
  .systemLibrary(
    name: "XXHashLibrary", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),
  .systemLibrary(name: "CSVLibrary", providers: [.apt(["libcsv-dev"])]),
  .systemLibrary(name: "XMLLibrary", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .systemLibrary(
    name: "ArchiveLibrary", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
  .systemLibrary(name: "JSONLibrary", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"])]),
  .systemLibrary(
    name: "YAMLLibrary", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
  .target(name: "CICU", dependencies: ["ICULibrary"]),
  .target(name: "CTOML"),
  .systemLibrary(name: "ZstdLibrary", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
  .target(
    name: "Storage", dependencies: ["XXHashLibrary", "ZstdLibrary", system],
    swiftSettings: optimised),
  .target(
    name: "Corpus",
    dependencies: [
      "CICU", "CSVLibrary", "XMLLibrary", "ArchiveLibrary", "JSONLibrary", "Storage", system,
    ],
    swiftSettings: strict),
  .target(name: "Analysis", dependencies: ["CICU"], swiftSettings: optimised),
  .target(name: "TOML", dependencies: ["CTOML"], swiftSettings: strict),
  .target(
    name: "Describing", dependencies: ["Corpus", "Analysis", "YAMLLibrary"],
    swiftSettings: strict),
  .target(
    name: "Indexing", dependencies: ["Describing", "Corpus", "Analysis", "Storage", system],
    swiftSettings: strict),
  .target(name: "Querying", swiftSettings: strict),
  .target(
    name: "Searching",
    dependencies: [
      "Indexing", "Describing", "Corpus", "Analysis", "Querying", "Storage", system,
    ],
    swiftSettings: strict),
  .target(
    name: "Studying",
    dependencies: ["Searching", "Indexing", "Describing", "Analysis", "Querying", "Storage"],
    swiftSettings: strict),
  .target(
    name: "Rendering",
    dependencies: [
      "Querying", "Searching", "Studying", "Indexing", "Describing", "Analysis", "Corpus",
      "Storage", system,
    ],
    swiftSettings: strict),
  .target(name: "Browsing", dependencies: ["Querying", "Rendering"], swiftSettings: strict),
  .executableTarget(
    name: "wensou",
    dependencies: [
      "Corpus", "Analysis", "Describing", "Indexing", "Querying", "Searching", "Studying",
      "Rendering", "Browsing", "Storage", "TOML", system, arguments,
    ], swiftSettings: strict),
  .executableTarget(
    name: "generate-tables", dependencies: ["CICU", arguments], path: "Sources/TableGenerator",
    swiftSettings: strict),
  .executableTarget(
    name: "tokenizer-benchmark", dependencies: ["Analysis"], path: "Benchmarks/Tokenizer",
    swiftSettings: strict),
  .executableTarget(
    name: "coding-benchmark", dependencies: ["Indexing", "Storage", system],
    path: "Benchmarks/Codings", swiftSettings: strict),
  .executableTarget(
    name: "encoding-benchmark", dependencies: ["Corpus"], path: "Benchmarks/Encodings",
    swiftSettings: strict),
  .executableTarget(
    name: "analysis-benchmark", dependencies: ["Describing", "Corpus", "Analysis", system],
    path: "Benchmarks/Analysis", swiftSettings: strict),
  .executableTarget(
    name: "reading-benchmark", dependencies: ["Corpus", "Analysis", system],
    path: "Benchmarks/Reading", swiftSettings: strict),
]

/// One test target a module, and the support they share (oracles, random texts, the data kit).
let tests: [Target] =
  [
    .target(
      name: "TestSupport",
      dependencies: [
        "Analysis", "Corpus", "Describing", "Indexing", "Querying", "Searching", "Storage", system,
      ],
      path: "Tests/TestSupport", swiftSettings: strict)
  ]
  + [
    ("StorageTests", ["Storage", "TestSupport"]),
    ("CorpusTests", ["Corpus", "CICU", "ArchiveLibrary", "Storage", "TestSupport"]),
    ("TOMLTests", ["TOML"]),
    ("AnalysisTests", ["Analysis", "CICU", "TestSupport"]),
    ("DescribingTests", ["Describing", "Corpus", "Analysis", "TestSupport"]),
    ("IndexingTests", ["Indexing", "Describing", "Corpus", "Analysis", "Storage", "TestSupport"]),
    ("QueryingTests", ["Querying", "TestSupport"]),
    (
      "SearchingTests",
      [
        "Searching", "Querying", "Indexing", "Describing", "Corpus", "Analysis", "Storage",
        "TestSupport",
      ]
    ),
    (
      "StudyingTests",
      [
        "Studying", "Searching", "Querying", "Indexing", "Describing", "Corpus", "Analysis",
        "Storage", "TestSupport",
      ]
    ),
    (
      "RenderingTests",
      ["Rendering", "Studying", "Querying", "Indexing", "Corpus", "Analysis", "TestSupport"]
    ),
    ("BrowsingTests", ["Browsing", "Rendering", "Querying", "TestSupport"]),
    ("CommandTests", ["wensou", "Storage", "TestSupport"]),
  ].map { name, dependencies in
    .testTarget(
      name: name, dependencies: dependencies.map { .target(name: $0) } + [system],
      exclude: [
        "CommandTests": ["Goldens"], "CorpusTests": ["Fixtures"], "IndexingTests": ["Fixtures"],
      ][name] ?? [],
      swiftSettings: strict)
  }

/// Programs that link libFuzzer; built only when they are asked for.
let fuzzing: [Target] =
  !isFuzzing
  ? []
  : [
    .executableTarget(
      name: "fuzz-index", dependencies: ["Indexing", "Analysis", "Storage", system], path: "Fuzz",
      exclude: ["README.md", "run", "make-seed", "Query"],
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
    .executableTarget(
      name: "fuzz-query", dependencies: ["Querying"], path: "Fuzz/Query",
      swiftSettings: strict + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]),
  ]

let package = Package(
  name: "wensou",
  products: [.executable(name: "wensou", targets: ["wensou"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: modules + tests + fuzzing,
  cxxLanguageStandard: .cxx17
)
