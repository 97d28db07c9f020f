internal import ArgumentParser
internal import Querying
internal import Rendering

/// The options that say how the answer to a search is printed, whatever its form.
struct OutputOption: ParsableArguments {
  @Option(
    name: [.customShort("A", allowingJoined: true), .customLong("after-context")],
    help: .init(Session.messages.helpSearchAfter, valueName: "N"))
  var after: Int?

  @Option(
    name: [.customShort("B", allowingJoined: true), .customLong("before-context")],
    help: .init(Session.messages.helpSearchBefore, valueName: "N"))
  var before: Int?

  @Option(
    name: [.customShort("C", allowingJoined: true), .customLong("context")],
    help: .init(Session.messages.helpSearchContext, valueName: "N"))
  var context: Int?

  @Option(
    name: [.customShort("m", allowingJoined: true), .customLong("max-count")],
    help: .init(Session.messages.helpMaxCount, valueName: "N"))
  var maxCount: Int?

  @Option(
    name: .customLong("max-columns"),
    help: .init(Session.messages.helpMaxColumns, valueName: "N"))
  var maxColumns: Int?

  @Flag(inversion: .prefixedNo, help: .init(Session.messages.helpHeading))
  var heading: Bool?

  @Flag(
    name: [.customShort("0"), .customLong("null")], help: .init(Session.messages.helpNull))
  var isNullSeparated = false

  @Flag(help: .init(Session.messages.helpSearchStats))
  var stats = false

  func validate() throws {
    let messages = Session.messages
    let counts = [("--after-context", after), ("--before-context", before), ("--context", context)]
    for (name, count) in counts where (count ?? 0) < 0 {
      throw ValidationError(messages.negative(name))
    }
    if let maxCount, maxCount < 1 {
      throw ValidationError(messages.tooSmall("--max-count", least: 1))
    }
    if let maxColumns, maxColumns != 0, maxColumns < 24 {
      throw ValidationError(messages.wrongMaxColumns)
    }
  }

  /// Refuses what a form of output has no use for.
  func validate(with form: SearchForm) throws {
    let messages = Session.messages
    if isNullSeparated, !form.isListing { throw ValidationError(messages.nullNeedsListing) }
    for (option, forms) in given where !forms.contains(form) {
      throw ValidationError(messages.needless(option, with: form.option))
    }
  }

  /// The options that are given, and the forms that they belong to.
  private var given: [(option: String, forms: [SearchForm])] {
    let lines: [SearchForm] = [.hits, .json]
    let options: [(String, Bool, [SearchForm])] = [
      ("-A", after != nil, lines), ("-B", before != nil, lines), ("-C", context != nil, lines),
      ("-m", maxCount != nil, [.hits, .json, .onlyMatching, .vimgrep, .csv, .tsv]),
      ("--max-columns", maxColumns != nil, [.hits, .vimgrep]),
      ("--heading", heading != nil, [.hits]),
      ("--stats", stats, SearchForm.allCases.filter { $0 != .quiet }),
    ]
    return options.filter(\.1).map { ($0.0, $0.2) }
  }

  /// Whether anything is asked for.
  var isGiven: Bool { !given.isEmpty || isNullSeparated }

  /// How many lines are shown beside those that match.
  var surroundings: SearchRequest.Surroundings {
    .init(before: before ?? context ?? 0, after: after ?? context ?? 0)
  }

  /// The cells of a line, of a terminal or of what was asked for; `nil` for any number.
  func columns(orElse width: Int?) -> Int? {
    maxColumns == 0 ? nil : maxColumns ?? width
  }
}
