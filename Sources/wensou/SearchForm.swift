internal import ArgumentParser
internal import Rendering

/// What is printed of the answer to a search.
enum SearchForm: EnumerableFlag {
  case hits
  case filesWithMatches
  case filesWithoutMatch
  case count
  case onlyMatching
  case vimgrep
  case csv
  case tsv
  case json
  case quiet

  static func name(for value: SearchForm) -> NameSpecification {
    switch value {
    case .hits: .customLong("hits")
    case .filesWithMatches: [.customShort("l"), .customLong("files-with-matches")]
    case .filesWithoutMatch: [.customShort("L"), .customLong("files-without-match")]
    case .count: [.customShort("c"), .customLong("count"), .customLong("count-matches")]
    case .onlyMatching: [.customShort("o"), .customLong("only-matching")]
    case .vimgrep: .customLong("vimgrep")
    case .csv: .customLong("csv")
    case .tsv: .customLong("tsv")
    case .json: .customLong("json")
    case .quiet: [.customShort("q"), .customLong("quiet")]
    }
  }

  static func help(for value: SearchForm) -> ArgumentHelp? {
    let messages = Session.messages
    return switch value {
    case .hits: .init(messages.helpHits)
    case .filesWithMatches: .init(messages.helpFilesWithMatches)
    case .filesWithoutMatch: .init(messages.helpFilesWithoutMatch)
    case .count: .init(messages.helpCount)
    case .onlyMatching: .init(messages.helpOnlyMatching)
    case .vimgrep: .init(messages.helpVimgrep)
    case .csv: .init(messages.helpCSV)
    case .tsv: .init(messages.helpTSV)
    case .json: .init(messages.helpJSON)
    case .quiet: .init(messages.helpQuiet)
    }
  }

  /// The option that asks for it.
  var option: String {
    switch self {
    case .hits: "--hits"
    case .filesWithMatches: "-l"
    case .filesWithoutMatch: "-L"
    case .count: "-c"
    case .onlyMatching: "-o"
    case .vimgrep: "--vimgrep"
    case .csv: "--csv"
    case .tsv: "--tsv"
    case .json: "--json"
    case .quiet: "-q"
    }
  }

  /// Whether it lists files only.
  var isListing: Bool { [.filesWithMatches, .filesWithoutMatch, .count].contains(self) }

  /// Whether hits can come under headings and tables of fields behind them.
  var isArranged: Bool { ![.filesWithoutMatch, .vimgrep, .csv, .tsv, .quiet].contains(self) }
}
