package import Analysis
package import Corpus

/// What a run of `Indexer` did.
package struct IndexReport: Hashable, Sendable {
  /// Whether a new commit was made.
  package enum Outcome: Hashable, Sendable {
    /// A commit with these files was made.
    case committed
    /// The index holds exactly these files already; nothing was written.
    case unchanged
  }

  /// How often something occurred, and in how many files.
  package struct Tally: Hashable, Sendable {
    /// Occurrences.
    package var count = 0
    /// Files with at least one.
    package var fileCount = 0

    /// Nothing yet.
    package init() {}

    /// Adds another tally, of other files.
    mutating func add(_ other: Tally) {
      count += other.count
      fileCount += other.fileCount
    }

    /// Adds the occurrences of one file.
    mutating func add(_ occurrences: Int) {
      count += occurrences
      fileCount += occurrences > 0 ? 1 : 0
    }
  }

  /// Whether a new commit was made.
  package var outcome = Outcome.committed

  /// The number of the commit that holds the files.
  package var generation: UInt64 = 0

  /// Files found, indexed or not.
  package var fileCount = 0

  /// What became of the files since the commit before.
  package var changes = Changes()

  /// Files by what became of them since the commit before; those that are skipped are in none of these.
  package struct Changes: Hashable, Sendable {
    /// Files that are new.
    package var added = 0
    /// Files with other documents than before.
    package var changed = 0
    /// Files that are gone or can no longer be indexed.
    package var deleted = 0
    /// Files that have another name, but the same bytes.
    package var renamed = 0
    /// Files that are as they were.
    package var unchanged = 0
  }

  /// Whether the index holds the texts.
  package var isStoring = true

  /// Entries whose names begin with a dot; they are not looked into.
  package var hiddenCount = 0

  /// What the user's files of rules say is not to be read.
  package var ignored: [IgnoredEntry] = []

  /// The sums over all documents.
  package var totals = SegmentTotals()

  /// Files by encoding.
  package var encodings: [TextEncoding: Int] = [:]

  /// Texts by format.
  package var formats: [SourceFormat: Int] = [:]

  /// Files that hold several speeches, and the speeches in them.
  package var speeches = Tally()

  /// Files whose encoding is doubtful.
  package var uncertainCount = 0

  /// Repairs by kind.
  package var repairs: [Repair.Kind: Tally] = [:]

  /// What is worth telling, in the order of paths.
  package var diagnostics: [Diagnostic] = []

  /// Nothing yet.
  package init() {}

  /// The files that are missing from the index.
  package var skipped: [Diagnostic] { diagnostics.filter(\.reason.isSkip) }

  /// The programs that files would have needed, by the package that has them, each once.
  package var missingTools: [(package: String, programs: [String])] {
    var programs: [String: Set<String>] = [:]
    for case .missingTool(let program, let package) in diagnostics.map(\.reason) {
      programs[package, default: []].insert(program)
    }
    return programs.sorted { $0.key < $1.key }.map { ($0.key, $0.value.sorted()) }
  }
}

extension IndexReport {
  /// A report on files that were found but not read yet.
  init(_ found: FileListing) {
    fileCount = found.files.count + found.diagnostics.count
    hiddenCount = found.hiddenCount
    ignored = found.ignored
    diagnostics = found.diagnostics
  }

  /// Counts a file that was read.
  mutating func add(_ file: FileTally) {
    encodings.merge(file.encodings, uniquingKeysWith: +)
    formats.merge(file.formats, uniquingKeysWith: +)
    uncertainCount += file.uncertainCount
    diagnostics += file.diagnostics
    speeches.add(file.speechCount)
    for kind in Repair.Kind.allCases {
      repairs[kind, default: Tally()].add(file.repairs[kind] ?? 0)
    }
  }

  /// Adds what was read in another part of the run.
  mutating func add(_ other: IndexReport) {
    encodings.merge(other.encodings, uniquingKeysWith: +)
    formats.merge(other.formats, uniquingKeysWith: +)
    speeches.add(other.speeches)
    uncertainCount += other.uncertainCount
    for (kind, tally) in other.repairs { repairs[kind, default: Tally()].add(tally) }
    diagnostics += other.diagnostics
  }

  /// Takes over what the commit says, and puts the diagnostics in order.
  mutating func finish(_ manifest: Manifest, outcome: Outcome) {
    self.outcome = outcome
    generation = manifest.generation
    isStoring = manifest.isStoring
    totals = manifest.totals
    diagnostics.sort { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
  }
}
