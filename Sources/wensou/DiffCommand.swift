internal import Analysis
internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying
internal import SystemPackage

/// `wensou diff`: two texts side by side.
struct DiffCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "diff", abstract: Session.messages.diffAbstract,
      usage: Session.messages.diffUsage, discussion: Session.messages.diffDiscussion)
  }

  @Argument(help: .init(Session.messages.helpDiffLeft, valueName: "A"))
  var left: String

  @Argument(help: .init(Session.messages.helpDiffRight, valueName: "B"))
  var right: String

  @Option(
    name: [.customShort("C"), .customLong("context")],
    help: .init(Session.messages.helpDiffContext, valueName: "N"))
  var context: Int?

  @Flag(name: .customLong("all"), help: .init(Session.messages.helpDiffAll))
  var showsAll = false

  @Flag(exclusivity: .exclusive)
  var form: FormOption.Form?

  @OptionGroup() var index: IndexOption

  @OptionGroup() var reading: ReadingOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if left.isEmpty || right.isEmpty { throw ValidationError(Session.messages.emptyPath) }
    if let context, context < 0 { throw ValidationError(Session.messages.negativeContext) }
  }

  func run() throws {
    let difference = TextDifference(try text(of: left), try text(of: right))
    switch form {
    case .csv: Output.write(DifferenceRecords.csv(of: difference))
    case .json: Output.write(DifferenceRecords.json(of: difference, left, right))
    case nil:
      let page = DifferencePage(
        language: Session.language, width: Terminal.isOutput ? Terminal.width : nil,
        isColored: Terminal.isColored, context: showsAll ? nil : context ?? 1)
      Pager.show(page.text(of: difference, left, right))
    }
    if difference.alignment.equalCount == 0 { throw ExitStatus.nothingFound.code }
  }

  /// The text of a file of the index or the disk; that there is none is told.
  private func text(of file: String) throws -> ComparedText {
    let lookup = TextLookup(
      index.directory, paths: index.paths, options: IndexingOptions(reading: reading.options))
    let finding = try reportingErrors { () throws(IndexError) in
      try lookup.find(FilePath(file))
    }
    let text = DiagnosticText(language: Session.language, displayPath: index.paths.userPath)
    Output.writeError(finding.diagnostics.map { text.line(for: $0) + "\n" }.joined())
    guard finding.isFile else {
      Output.writeError(Session.messages.noSuchFile(file))
      throw ExitStatus.trouble.code
    }
    if finding.documents.isEmpty { throw ExitStatus.trouble.code }
    return try reportingErrors { () throws(IndexError) in
      do throws(AnalysisError) { return try ComparedText(finding.documents) } catch {
        throw .analysis(error)
      }
    }
  }
}
