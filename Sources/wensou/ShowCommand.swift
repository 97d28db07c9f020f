internal import Analysis
internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import SystemPackage

/// `wensou show`: a text to read, with its repairs marked.
struct ShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show", abstract: Session.messages.showAbstract,
      usage: Session.messages.showUsage, discussion: Session.messages.showDiscussion)
  }

  /// What is shown of the text.
  enum Form: EnumerableFlag {
    case marked
    case raw
    case clean

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .marked: .init(Session.messages.helpMarked)
      case .raw: .init(Session.messages.helpRaw)
      case .clean: .init(Session.messages.helpClean)
      }
    }

    var shown: TextPage.Form {
      switch self {
      case .marked: .marked
      case .raw: .raw
      case .clean: .clean
      }
    }
  }

  @Argument(help: .init(Session.messages.helpShowFile, valueName: "FILE[:LINE]"))
  var file: String

  @Flag(exclusivity: .exclusive)
  var requestedForm: Form?

  @Option(
    name: [.customShort("C"), .customLong("context")],
    help: .init(Session.messages.helpContext, valueName: "N"))
  var context: Int?

  @OptionGroup() var index: IndexOption

  @OptionGroup() var reading: ReadingOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if file.isEmpty { throw ValidationError(Session.messages.emptyPath) }
    if let context, context < 0 { throw ValidationError(Session.messages.negativeContext) }
  }

  func run() throws {
    let (place, finding) = try find()
    Output.writeError(diagnosticLines(of: finding))
    if finding.documents.isEmpty { throw ExitStatus.trouble.code }
    try reportingErrors { () throws(IndexError) in
      do throws(AnalysisError) { try show(finding.documents, at: place) } catch {
        throw .analysis(error)
      }
    }
    if let line = place.line, !finding.hasLine(line) {
      Output.writeError(Session.messages.noSuchLine(line, of: place.path))
      throw ExitStatus.nothingFound.code
    }
  }

  /// The file of this name if there is one, else that before the colon.
  private func find() throws -> (FilePlace, TextLookup.Finding) {
    let lookup = TextLookup(
      index.directory, paths: index.paths, options: IndexingOptions(reading: reading.options))
    for place in FilePlace.readings(of: file) {
      let finding = try reportingErrors { () throws(IndexError) in
        try lookup.find(FilePath(place.path))
      }
      if finding.isFile { return (place, finding) }
    }
    Output.writeError(Session.messages.noSuchFile(file))
    throw ExitStatus.nothingFound.code
  }

  private func show(
    _ documents: [ShownDocument], at place: FilePlace
  ) throws(AnalysisError) {
    let form = (requestedForm ?? .marked).shown
    let page = TextPage(
      language: Session.language, isColored: Terminal.isColored, form: form,
      displayPath: index.paths.userPath)
    if let line = place.line {
      let text = try page.text(of: documents, around: line, context: context ?? 3)
      return Pager.show(text ?? "")
    }
    if form == .marked || Terminal.isOutput { return Pager.show(page.text(of: documents)) }
    Output.write(try page.bareText(of: documents))
  }

  private func diagnosticLines(of finding: TextLookup.Finding) -> String {
    let text = DiagnosticText(language: Session.language, displayPath: index.paths.userPath)
    return finding.diagnostics.map { text.line(for: $0) + "\n" }.joined()
  }
}

extension TextLookup.Finding {
  fileprivate func hasLine(_ line: Int) -> Bool {
    documents.contains { $0.lines.contains(line) }
  }
}
