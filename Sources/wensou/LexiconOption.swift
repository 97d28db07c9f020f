internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Searching
internal import SystemPackage

/// The options that name a lexicon, or do without one.
struct LexiconOption: ParsableArguments {
  @Option(
    name: .customLong("lexicon"), help: .init(Session.messages.helpLexiconFile, valueName: "FILE"))
  var path: String?

  @Flag(name: .customLong("no-lexicon"), help: .init(Session.messages.helpNoLexicon))
  var isOff = false

  func validate() throws {
    if path == "" { throw ValidationError(Session.messages.emptyPath) }
    if path != nil, isOff { throw ValidationError(Session.messages.lexiconOnAndOff) }
  }

  /// The lexicon that queries to an index are read by.
  func lexicon(for index: IndexDirectory) throws -> Lexicon {
    guard !isOff else { return Lexicon() }
    let file = path.map { LexiconFile(FilePath($0)) } ?? LexiconFile(of: index)
    return try reportingLexiconErrors { () throws(LexiconError) in try file.read() }
  }
}

/// Runs work on a lexicon; an error is told and ends the process with its status.
func reportingLexiconErrors<Result>(_ work: () throws(LexiconError) -> Result) throws -> Result {
  do {
    return try work()
  } catch {
    Output.writeError(ErrorText(language: Session.language).lines(for: error))
    throw ExitStatus.trouble.code
  }
}
