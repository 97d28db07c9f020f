internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Searching
internal import SystemPackage

/// `wensou lexicon`: words and names of the user's own.
struct LexiconCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "lexicon", abstract: Session.messages.lexiconAbstract,
      usage: Session.messages.lexiconUsage, discussion: Session.messages.lexiconDiscussion,
      subcommands: [Add.self, Remove.self, List.self])
  }

  @OptionGroup() var common: CommonOptions
}

/// The file that the commands work on.
struct LexiconFileOption: ParsableArguments {
  @Option(
    name: .customLong("lexicon"), help: .init(Session.messages.helpLexiconFile, valueName: "FILE"))
  var path: String?

  @OptionGroup() var index: IndexOption

  func validate() throws {
    if path == "" { throw ValidationError(Session.messages.emptyPath) }
  }

  /// The file, beside an index that must be there unless the user named the file.
  func file() throws -> LexiconFile {
    if let path { return LexiconFile(FilePath(path)) }
    _ = try reportingErrors { () throws(IndexError) in try index.directory.manifest() }
    return LexiconFile(of: index.directory)
  }
}

/// The word that is edited, and its names.
struct LexiconEntryOption: ParsableArguments {
  @Argument(help: .init(Session.messages.helpLexiconWord, valueName: "WORD"))
  var word: String

  @Option(
    name: .customLong("alias"), parsing: .singleValue,
    help: .init(Session.messages.helpAlias, valueName: "NAMES"))
  var aliases: [String] = []

  /// The entry that was typed.
  func entry() throws(LexiconError) -> Lexicon.Entry {
    var names: [String] = []
    for text in aliases { names += try Lexicon.names(in: text) }
    return Lexicon.Entry(word: word, aliases: names)
  }
}

extension LexiconCommand {
  /// `wensou lexicon add`.
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "add", abstract: Session.messages.lexiconAddAbstract,
        usage: Session.messages.lexiconAddUsage)
    }

    @OptionGroup() var typed: LexiconEntryOption

    @OptionGroup() var lexicon: LexiconFileOption

    @OptionGroup() var common: CommonOptions

    func run() throws {
      let file = try lexicon.file()
      let (entry, isNew) = try reportingLexiconErrors { () throws(LexiconError) in
        let entry = try typed.entry()
        var isNew = false
        try file.edit { (lexicon) throws(LexiconError) in
          isNew = try lexicon.add(entry.word, aliases: entry.aliases)
          return isNew
        }
        return (entry, isNew)
      }
      let messages = Session.messages
      Output.write((isNew ? messages.added(entry) : messages.alreadyInLexicon(entry)) + "\n")
    }
  }

  /// `wensou lexicon remove`.
  struct Remove: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "remove", abstract: Session.messages.lexiconRemoveAbstract,
        usage: Session.messages.lexiconRemoveUsage)
    }

    @OptionGroup() var typed: LexiconEntryOption

    @OptionGroup() var lexicon: LexiconFileOption

    @OptionGroup() var common: CommonOptions

    func run() throws {
      let file = try lexicon.file()
      let (entry, isFound) = try reportingLexiconErrors { () throws(LexiconError) in
        let entry = try typed.entry()
        var isFound = false
        try file.edit { (lexicon) throws(LexiconError) in
          isFound = try Self.remove(entry, from: &lexicon)
          return isFound
        }
        return (entry, isFound)
      }
      guard isFound else {
        Output.writeError(Session.messages.notInLexicon(entry) + "\n")
        throw ExitStatus.nothingFound.code
      }
      Output.write(Session.messages.removed(entry) + "\n")
    }

    private static func remove(
      _ entry: Lexicon.Entry, from lexicon: inout Lexicon
    ) throws(LexiconError) -> Bool {
      guard !entry.aliases.isEmpty else { return try lexicon.remove(entry.word) }
      return try lexicon.remove(entry.word, aliases: entry.aliases)
    }
  }

  /// `wensou lexicon list`.
  struct List: ParsableCommand {
    static var configuration: CommandConfiguration {
      CommandConfiguration(
        commandName: "list", abstract: Session.messages.lexiconListAbstract,
        usage: Session.messages.lexiconListUsage)
    }

    @Flag(name: .customLong("json"), help: .init(Session.messages.helpJSON))
    var isJSON = false

    @OptionGroup() var lexicon: LexiconFileOption

    @OptionGroup() var common: CommonOptions

    func run() throws {
      let file = try lexicon.file()
      let lexicon = try reportingLexiconErrors { () throws(LexiconError) in try file.read() }
      if lexicon.isEmpty { Output.writeError(Session.messages.emptyLexicon + "\n") }
      Output.write(
        isJSON ? LexiconRecords.text(of: lexicon) : LexiconText.text(of: lexicon))
    }
  }
}
