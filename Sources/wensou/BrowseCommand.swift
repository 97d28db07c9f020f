internal import ArgumentParser
internal import Browsing
internal import Indexing
internal import Rendering
internal import Searching

/// `wensou browse`: searches as the user types, on the whole screen.
struct BrowseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "browse", abstract: Session.messages.browseAbstract,
      usage: Session.messages.browseUsage, discussion: Session.messages.browseDiscussion)
  }

  @Argument(help: .init(Session.messages.helpBrowseQuery, valueName: "QUERY"))
  var query: [String] = []

  @OptionGroup() var index: IndexOption

  @OptionGroup() var lexicon: LexiconOption

  @Option(help: .init(Session.messages.helpColor, valueName: "WHEN"))
  var color: ColorChoice?

  @OptionGroup() var common: CommonOptions

  func run() throws {
    guard RawTerminal.isThere else {
      Output.writeError(Session.messages.browseWithoutTerminal)
      throw ExitStatus.trouble.code
    }
    let (finding, counting) = (try search(), try search())
    let paths = index.paths
    let browser = Browser(
      messages: Session.messages, size: RawTerminal.size, query: query.joined(separator: " "),
      displayPath: { paths.userPath(of: $0) })
    var screen = BrowseScreen(
      browser, finding: BrowseLane(finding), counting: BrowseLane(counting), index: index,
      isColored: (color ?? .auto).isColored)
    try screen.run()
  }

  private func search() throws -> BrowseSearch {
    let lexicon = try lexicon.lexicon(for: index.directory)
    return try reportingErrors { () throws(IndexError) in
      try BrowseSearch(index.directory, lexicon: lexicon, language: Session.language)
    }
  }
}
