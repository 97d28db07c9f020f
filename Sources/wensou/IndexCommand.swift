internal import ArgumentParser
internal import Corpus
internal import Indexing
internal import Rendering
internal import SystemPackage

/// `wensou index`: brings the index in line with the corpus.
struct IndexCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "index", abstract: Session.messages.indexAbstract,
      usage: Session.messages.indexUsage, discussion: Session.messages.indexDiscussion)
  }

  @Argument(help: .init(Session.messages.helpCorpus, valueName: "DIR"))
  var corpus: [String] = ["Corpus"]

  @OptionGroup() var index: IndexOption

  @Flag(name: .customLong("rebuild"), help: .init(Session.messages.helpRebuild))
  var isRebuild = false

  @Flag(name: .customLong("checksum"), help: .init(Session.messages.helpChecksum))
  var isCheckingContents = false

  @Flag(name: .customLong("watch"), help: .init(Session.messages.helpWatch))
  var isWatching = false

  @OptionGroup() var resources: ResourceOption

  @Flag(name: .customLong("no-repair"), help: .init(Session.messages.helpNoRepair))
  var isUnrepaired = false

  @Flag(inversion: .prefixedNo, exclusivity: .exclusive, help: .init(Session.messages.helpStore))
  var store: Bool?

  @Flag(
    name: [.customShort("q"), .customLong("quiet")], help: .init(Session.messages.helpQuietProgress)
  )
  var isQuiet = false

  @Flag(name: .customLong("no-ignore"), help: .init(Session.messages.helpNoIgnore))
  var isReadingIgnored = false

  @OptionGroup() var reading: ReadingOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if corpus.contains("") { throw ValidationError(Session.messages.emptyPath) }
  }

  func run() throws {
    guard !isWatching else { return try watch() }
    let report = try update(mode)
    if !report.diagnostics.isEmpty { throw ExitStatus.trouble.code }
  }

  private func update(_ mode: Indexer.Mode) throws -> IndexReport {
    let progress = ProgressLine(isQuiet: isQuiet)
    let start = ContinuousClock.now
    let report = try reportingErrors { () throws(IndexError) in
      defer { progress.clear() }
      return try Indexer(
        index.directory, options: options, layout: resources.layout, progress: progress.show
      ).run(roots, mode)
    }
    if !isWatching || report.outcome == .committed {
      tell(report, seconds: (ContinuousClock.now - start).seconds)
    }
    return report
  }

  /// Updates the index whenever files changed and then half a second nothing did; ends with the process.
  private func watch() throws {
    let watch = try reportingErrors { () throws(IndexError) in
      try CorpusWatch(roots, index: index.directory, options: options.reading)
    }
    var mode = mode
    while true {
      try reportingErrors { () throws(IndexError) in try watch.refresh() }
      _ = try update(mode)
      mode = .update
      Output.writeError(Session.messages.watching + "\n")
      try reportingErrors { () throws(IndexError) in try watch.wait() }
    }
  }

  private var mode: Indexer.Mode {
    isRebuild ? .rebuilding : isCheckingContents ? .checkingContents : .update
  }

  private var options: IndexingOptions {
    var reading = reading.options
    reading.respectsIgnoreFiles = !isReadingIgnored
    return IndexingOptions(reading: reading, isRepairing: !isUnrepaired, isStoring: store)
  }

  private var roots: [CorpusRoot] {
    corpus.map { CorpusRoot(path: FilePath($0), name: index.paths.name(of: FilePath($0))) }
  }

  private func tell(_ report: IndexReport, seconds: Double) {
    let text = IndexReportText(language: Session.language, displayPath: index.paths.userPath)
    Output.writeError(text.diagnosticLines(of: report))
    Output.write(text.text(of: report, seconds: seconds))
  }
}
