internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import Studying

/// The options that every study has which counts: which documents it is of, and whether all of them count.
struct StudyOption: ParsableArguments {
  @OptionGroup() var documents: SubsetOption

  @Flag(help: .init(Session.messages.helpStudyDedup))
  var dedup = false

  @OptionGroup() var record: RecordOption

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  /// Opens the index; gives its documents that are studied, and its columns. That there are none is told.
  func open() throws -> (subset: Subset, columns: Set<String>) {
    try documents.open(index.directory, countingCopiesOnce: dedup)
  }

  /// What is studied, words of the lexicon by all of their names, which is told.
  func terms(_ texts: [String], _ lexicon: LexiconOption) throws -> [StudyTerm] {
    let terms = try Self.terms(texts, try lexicon.lexicon(for: index.directory))
    for term in terms where !term.otherNames.isEmpty {
      Output.writeError(Session.messages.alsoCounted(term) + "\n")
    }
    return terms
  }

  /// What is studied; one without anything to look for is wrong usage.
  static func terms(_ texts: [String], _ lexicon: Lexicon = Lexicon()) throws -> [StudyTerm] {
    try texts.map { text in
      let term = try reportingErrors { () throws(IndexError) in
        try StudyTerm(text, lexicon: lexicon)
      }
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
