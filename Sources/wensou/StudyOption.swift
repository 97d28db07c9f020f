internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import Studying

/// The options that every study has: which documents it is of.
struct StudyOption: ParsableArguments {
  @Option(
    name: .customLong("where"), help: .init(Session.messages.helpWhere, valueName: "QUERY"))
  var subset: String?

  @Flag(help: .init(Session.messages.helpStudyDedup))
  var dedup = false

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  /// Opens the index; gives its documents that are studied, and its columns. That there are none is told.
  func open() throws -> (subset: Subset, columns: Set<String>) {
    let (snapshot, columns) = try reportingErrors { () throws(IndexError) in
      let snapshot = try Snapshot(index.directory)
      return (snapshot, try Searcher(snapshot).columns())
    }
    let query = try subset.map { try parse($0, columns: columns) }
    let documents = try reportingErrors { () throws(IndexError) in
      try Subset(snapshot, where: query, countingCopiesOnce: dedup)
    }
    guard documents.documents.isEmpty else { return (documents, columns) }
    Output.writeError(Session.messages.nothingStudied + "\n")
    throw ExitStatus.nothingFound.code
  }

  private func parse(_ text: String, columns: Set<String>) throws -> Query {
    do {
      let query = try QueryParser.parse(text, columns: columns)
      Output.writeError(
        UnknownFieldHint(language: Session.language).text(of: query, columns: columns))
      return query
    } catch {
      Output.writeError(
        QueryErrorText(language: Session.language, width: Terminal.width).text(of: error, in: text))
      throw ExitStatus.trouble.code
    }
  }

  /// What is studied; one without anything to look for is wrong usage.
  static func terms(_ texts: [String]) throws -> [StudyTerm] {
    try texts.map { text in
      let term = try reportingErrors { () throws(IndexError) in try StudyTerm(text) }
      guard let term else { throw ValidationError(Session.messages.noTerm) }
      return term
    }
  }

  /// The field that an option names.
  static func field(_ name: String, by option: String, _ columns: Set<String>) throws -> String {
    if let field = Facet.field(named: name, columns: columns) { return field }
    let hint = UnknownFieldHint(language: Session.language)
    Output.writeError(hint.line(forValue: name, of: option, columns: columns))
    throw ExitCode.validationFailure
  }
}
