internal import Analysis
internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying
internal import SystemPackage

/// `wensou similar`: documents like a file or one of its lines.
struct SimilarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "similar", abstract: Session.messages.similarAbstract,
      usage: Session.messages.similarUsage, discussion: Session.messages.similarDiscussion)
  }

  @Argument(help: .init(Session.messages.helpSimilarFile, valueName: "FILE"))
  var file: String

  @OptionGroup() var list: ListOption

  @OptionGroup() var reading: ReadingOption

  @OptionGroup() var study: StudyOption

  func validate() throws {
    if file.isEmpty { throw ValidationError(Session.messages.emptyPath) }
  }

  func run() throws {
    let start = ContinuousClock.now
    let subset = try study.open().subset
    let (characters, name) = try text()
    let table = try reportingErrors { () throws(IndexError) in
      try SimilarTable(of: characters, in: subset, exceptFile: name)
    }
    let path = study.index.paths.userPath
    let records = SimilarRecords(displayPath: path)
    try study.record.write(subset) { records.csv(of: table, limit: nil) }
    let page = SimilarPage(
      language: Session.language, isColored: Terminal.isColored, displayPath: path)
    list.show(
      text: { page.text(of: table, in: subset, limit: $0) },
      csv: { records.csv(of: table, limit: $0) },
      json: {
        records.json(
          of: table, in: subset, limit: $0, seconds: (ContinuousClock.now - start).seconds)
      })
    try ListOption.end(isEmpty: table.rows.isEmpty, displayPath: path)
  }

  /// The clean text that is looked for, and its file; that there is none is told.
  private func text() throws -> (characters: [UInt32], name: String) {
    let lookup = TextLookup(
      study.index.directory, paths: study.index.paths,
      options: IndexingOptions(reading: reading.options))
    for place in FilePlace.readings(of: file) {
      let finding = try reportingErrors { () throws(IndexError) in
        try lookup.find(FilePath(place.path))
      }
      guard finding.isFile else { continue }
      let diagnostics = DiagnosticText(
        language: Session.language, displayPath: study.index.paths.userPath)
      Output.writeError(finding.diagnostics.map { diagnostics.line(for: $0) + "\n" }.joined())
      if finding.documents.isEmpty { throw ExitStatus.trouble.code }
      return (
        try characters(of: finding.documents, at: place),
        study.index.paths.name(of: FilePath(place.path))
      )
    }
    Output.writeError(Session.messages.noSuchFile(file))
    throw ExitStatus.trouble.code
  }

  private func characters(
    of documents: [ShownDocument], at place: FilePlace
  ) throws -> [UInt32] {
    let text = try reportingErrors { () throws(IndexError) in
      do throws(AnalysisError) { return try ComparedText(documents) } catch {
        throw .analysis(error)
      }
    }
    guard let number = place.line else { return text.characters }
    guard let line = text.lines.last(where: { $0.number <= number }),
      number <= (text.lines.last?.number ?? 0)
    else {
      Output.writeError(Session.messages.noSuchLine(number, of: place.path))
      throw ExitStatus.nothingFound.code
    }
    return Array(text.characters[line.characters])
  }
}
