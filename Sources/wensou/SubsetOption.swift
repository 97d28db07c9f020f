internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import Studying

/// The option that says which documents a study is of.
struct SubsetOption: ParsableArguments {
  @Option(
    name: .customLong("where"), help: .init(Session.messages.helpWhere, valueName: "QUERY"),
    completion: FieldCompletion.query)
  var subset: String?

  /// Opens the index; see below.
  func open(
    _ directory: IndexDirectory, countingCopiesOnce: Bool = false
  ) throws -> (subset: Subset, columns: Set<String>) {
    try Self.open(directory, where: subset, countingCopiesOnce: countingCopiesOnce)
  }

  /// Opens the index; gives its documents that are studied, and its columns. That there are none is told.
  static func open(
    _ directory: IndexDirectory, where subset: String?, countingCopiesOnce: Bool = false
  ) throws -> (subset: Subset, columns: Set<String>) {
    let (snapshot, columns) = try reportingErrors { () throws(IndexError) in
      let snapshot = try Snapshot(directory)
      return (snapshot, try Searcher(snapshot).columns())
    }
    let query = try subset.map { try parse($0, columns: columns) }
    let documents = try reportingErrors { () throws(IndexError) in
      try Subset(snapshot, where: query, countingCopiesOnce: countingCopiesOnce)
    }
    guard documents.documents.isEmpty else { return (documents, columns) }
    Output.writeError(Session.messages.nothingStudied + "\n")
    throw ExitStatus.nothingFound.code
  }

  private static func parse(_ text: String, columns: Set<String>) throws -> Query {
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
}
