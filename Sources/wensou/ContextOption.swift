internal import ArgumentParser
internal import Querying
internal import Rendering

/// The options that say how much context lines of a concordance show, in what order they come, and how many
/// are drawn.
struct ContextOption: ParsableArguments {
  @Option(help: .init(Session.messages.helpWidth, valueName: "N"))
  var width: Int?

  @Option(help: .init(Session.messages.helpUnit, valueName: "UNIT"))
  var unit: ContextUnit?

  @Option(help: .init(Session.messages.helpKwicSort, valueName: "KEYS"))
  var sort: String?

  @Option(help: .init(Session.messages.helpCollation, valueName: "ORDER"))
  var order: CollationChoice?

  @Option(help: .init(Session.messages.helpSample, valueName: "N"))
  var sample: Int?

  @Option(help: .init(Session.messages.helpSampleSeed, valueName: "S"))
  var seed: UInt64?

  func validate() throws {
    let messages = Session.messages
    if let width, !(0...1000).contains(width) { throw ValidationError(messages.wrongWidth) }
    if let sort, ConcordanceKey.list(sort) == nil {
      throw ValidationError(messages.wrongKeys(sort))
    }
    if let sample, sample < 1 { throw ValidationError(messages.wrongSample) }
    if seed != nil, sample == nil { throw ValidationError(messages.seedWithoutSample) }
    if order != nil, sort == nil { throw ValidationError(messages.collationWithoutSort) }
  }

  /// Puts what is asked for into a request whose lines are for a screen of so many cells, or for none.
  func apply(to request: inout ConcordanceRequest, screenWidth: Int?) throws {
    request.unit = (unit ?? .character).unit
    request.width = width ?? screenWidth ?? (request.unit == .word ? 10 : 20)
    request.keys = sort.flatMap(ConcordanceKey.list) ?? []
    request.collation = (order ?? .pinyin).collation
    request.sample = sample.map { .init(count: $0, seed: seed ?? 1) }
  }
}

/// What contexts are measured in.
enum ContextUnit: String, ExpressibleByArgument {
  case character
  case word

  var unit: ConcordanceRequest.Unit { self == .word ? .word : .character }
}

/// The order of characters.
enum CollationChoice: String, ExpressibleByArgument {
  case pinyin
  case stroke
  case radical
  case codepoint

  var collation: ConcordanceRequest.Collation {
    switch self {
    case .pinyin: .pinyin
    case .stroke: .stroke
    case .radical: .radical
    case .codepoint: .codePoint
    }
  }
}
