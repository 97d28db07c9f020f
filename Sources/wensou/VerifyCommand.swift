internal import ArgumentParser
internal import Indexing
internal import Rendering

/// `wensou verify`: checks the index whole.
struct VerifyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "verify", abstract: Session.messages.verifyAbstract,
      usage: Session.messages.verifyUsage, discussion: Session.messages.verifyDiscussion)
  }

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  func run() throws {
    let progress = ProgressLine()
    let start = ContinuousClock.now
    let report = try reportingErrors { () throws(IndexError) in
      defer { progress.clear() }
      return try Verifier(index.directory, progress: progress.show).run()
    }
    let text = VerifyReportText(language: Session.language)
      .text(of: report, seconds: (ContinuousClock.now - start).seconds)
    if report.problems.isEmpty { return Output.write(text) }
    Output.writeError(text)
    throw ExitStatus.damaged.code
  }
}
