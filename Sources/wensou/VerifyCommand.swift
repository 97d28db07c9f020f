internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Searching

/// `wensou verify`: checks the index whole.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: Session.messages.verifyAbstract,
      usage: Session.messages.verifyUsage, discussion: Session.messages.verifyDiscussion)
  }

  @OptionGroup() var index: IndexOption

  @Option(name: .customLong("parity"), help: .init(Session.messages.helpParity, valueName: "N"))
  var phraseCount: Int?

  @Option(name: .customLong("seed"), help: .init(Session.messages.helpSeed, valueName: "S"))
  var seed: UInt64 = 1

  @Flag(
    name: [.customShort("q"), .customLong("quiet")], help: .init(Session.messages.helpQuietProgress)
  )
  var isQuiet = false

  @OptionGroup() var resources: ResourceOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if let phraseCount, phraseCount < 1 {
      throw ValidationError(Session.messages.wrongParity(phraseCount))
    }
  }

  func run() throws {
    try verify()
    if let phraseCount { try compare(phraseCount) }
  }

  private func verify() throws {
    let progress = ProgressLine(isQuiet: isQuiet)
    let start = ContinuousClock.now
    let report = try reportingErrors { () throws(IndexError) in
      defer { progress.clear() }
      return try Verifier(
        index.directory, workers: resources.layout.workers, progress: progress.show
      ).run()
    }
    let text = VerifyReportText(language: Session.language)
      .text(of: report, seconds: (ContinuousClock.now - start).seconds)
    if report.isSound { return Output.write(text) }
    Output.writeError(text)
    throw report.problems.isEmpty ? ExitStatus.trouble.code : ExitStatus.damaged.code
  }

  /// Compares the index with a scan of the texts.
  private func compare(_ phraseCount: Int) throws {
    let report = try reportingErrors { () throws(IndexError) in
      var check = ParityCheck(try Snapshot(index.directory), seed: seed)
      return try check.run(phraseCount: phraseCount)
    }
    let text = ParityText(language: Session.language).text(of: report)
    if report.differences.isEmpty { return Output.write(text) }
    Output.writeError(text)
    throw ExitStatus.damaged.code
  }
}
