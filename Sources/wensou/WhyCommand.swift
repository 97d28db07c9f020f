internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import SystemPackage

/// `wensou why`: the stage that stops a match.
struct WhyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "why", abstract: Session.messages.whyAbstract,
      usage: Session.messages.whyUsage, discussion: Session.messages.whyDiscussion)
  }

  @Argument(help: .init(Session.messages.helpWhyQuery, valueName: "QUERY"))
  var query: String

  @Argument(help: .init(Session.messages.helpWhyFile, valueName: "FILE"))
  var file: String

  @OptionGroup() var index: IndexOption

  @Option(help: .init(Session.messages.helpSyntax, valueName: "SYNTAX"))
  var syntax: SyntaxChoice?

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if file.isEmpty { throw ValidationError(Session.messages.emptyPath) }
  }

  func run() throws {
    let lexicon = try lexicon.lexicon(for: index.directory)
    let (searcher, columns) = try reportingErrors { () throws(IndexError) in
      let searcher = try Searcher(Snapshot(index.directory), lexicon: lexicon)
      return (searcher, try searcher.columns())
    }
    let typed = try (syntax ?? .wensou).parse(self.query, columns: columns)
    let name = index.paths.name(of: FilePath(file))
    let (query, words, diagnoses) = try reportingErrors { () throws(IndexError) in
      let (query, words) = try searcher.byLexicon(typed)
      return (query, words, try searcher.diagnose(query, inFile: name))
    }
    if diagnoses.isEmpty { try tellNotIndexed() }
    Output.write(
      WhyText(language: Session.language)
        .text(
          of: diagnoses, query: query, byLexicon: !words.isEmpty,
          path: index.paths.userPath(of: name)))
    if !diagnoses.contains(where: \.matches) { throw ExitStatus.nothingFound.code }
  }

  /// Says that the file is not in the index, and what is known of it on the disk.
  private func tellNotIndexed() throws -> Never {
    let finding = try reportingErrors { () throws(IndexError) in
      try TextLookup(index.directory, paths: index.paths).find(FilePath(file))
    }
    let text = DiagnosticText(language: Session.language, displayPath: index.paths.userPath)
    Output.writeError(Session.messages.notIndexed(file) + "\n")
    Output.writeError(finding.diagnostics.map { text.line(for: $0) + "\n" }.joined())
    throw ExitStatus.trouble.code
  }
}
