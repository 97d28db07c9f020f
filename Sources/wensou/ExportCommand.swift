internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Searching
internal import Studying

/// `wensou export`: texts and numbers for other programs.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export", abstract: Session.messages.exportAbstract,
      usage: Session.messages.exportUsage, discussion: Session.messages.exportDiscussion)
  }

  /// What is written.
  enum Form: EnumerableFlag {
    case tokens
    case conll
    case matrix
    case graphml

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .tokens: .init(Session.messages.helpExportTokens)
      case .conll: .init(Session.messages.helpExportCoNLL)
      case .matrix: .init(Session.messages.helpExportMatrix)
      case .graphml: .init(Session.messages.helpExportGraphML)
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var form: Form?

  @Option(
    name: .customLong("min-docs"), help: .init(Session.messages.helpMatrixLeast, valueName: "N"))
  var least: Int?

  @Option(help: .init(Session.messages.helpGraphSize, valueName: "N"))
  var size: Int?

  @OptionGroup() var lexicon: LexiconOption

  @OptionGroup() var documents: SubsetOption

  @Flag(help: .init(Session.messages.helpStudyDedup))
  var dedup = false

  @OptionGroup() var record: RecordOption

  @OptionGroup() var index: IndexOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if form == nil { throw ValidationError(Session.messages.noExportForm) }
    if let least, least < 1 { throw ValidationError(Session.messages.wrongLeastCount) }
    if let size, size < 2 { throw ValidationError(Session.messages.wrongGraphSize) }
  }

  func run() throws {
    let lexicon = try lexicon.lexicon(for: index.directory)
    let subset = try documents.open(index.directory, countingCopiesOnce: dedup).subset
    let path = index.paths.userPath
    var digest = ResultDigest()
    let losses = try reportingErrors { () throws(IndexError) in
      try write(subset, lexicon, ExportRecords(displayPath: path)) { text in
        if record.path != nil { digest.add(text) }
        Output.write(text)
      }
    }
    let hasHeads = form == .tokens || form == .matrix
    try record.write(subset, digest, headCount: hasHeads ? 1 : 0)
    try ListOption.end(isEmpty: false, losses: losses, displayPath: path)
  }

  /// Writes what is asked for; gives the documents that could not be read.
  private func write(
    _ subset: Subset, _ lexicon: Lexicon, _ records: ExportRecords, to write: (String) -> Void
  ) throws(IndexError) -> [FigureTable.Loss] {
    let workers = Workers(ResourceOption.processorCount)
    switch form {
    case .tokens:
      write(records.tokenHeads)
      return try TokenizedDocument.forEach(of: subset, lexicon: lexicon, workers: workers) {
        write(records.tokens(of: $0))
      }
    case .conll:
      return try TokenizedDocument.forEach(of: subset, lexicon: lexicon, workers: workers) {
        write(records.conll(of: $0))
      }
    case .graphml:
      let graph = try WordGraph(
        subset, size: size ?? 100, least: least ?? 2, lexicon: lexicon, workers: workers)
      write(records.graphML(of: graph))
      return graph.losses
    case .matrix, nil:
      try writeMatrix(of: subset, records, to: write)
      return []
    }
  }

  /// Bytes that are written at once, about.
  private static let pieceSize = 1 << 16

  private func writeMatrix(
    of subset: Subset, _ records: ExportRecords, to write: (String) -> Void
  ) throws(IndexError) {
    let matrix = try WordMatrix(subset)
    let names = records.names(of: matrix)
    var piece = records.matrixHeads
    try matrix.forEachWord(inDocuments: least ?? 1) { word, cells in
      piece += ExportRecords.matrix(of: word, cells, in: names)
      guard piece.utf8.count >= Self.pieceSize else { return }
      write(piece)
      piece = ""
    }
    write(piece)
  }
}
