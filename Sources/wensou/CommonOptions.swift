internal import ArgumentParser
internal import Rendering

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: .init(Session.messages.helpLanguage, valueName: "LANG"))
  var language: String?

  @Option(
    name: .customLong("ambiguous-width"),
    help: .init(Session.messages.helpAmbiguousWidth, valueName: "CELLS"))
  var ambiguousWidth: AmbiguousWidthChoice?

  @Flag(name: .customLong("no-config"), help: .init(Session.messages.helpNoConfig))
  var isWithoutSettings = false

  func validate() throws {
    guard let language, !Language.knows(locale: language) else { return }
    throw ValidationError(Session.messages.unknownLanguage(language))
  }
}

/// How many cells characters of ambiguous width fill.
enum AmbiguousWidthChoice: String, ExpressibleByArgument {
  case auto
  case one = "1"
  case two = "2"

  /// The cells; those of the locale where nobody says.
  var cells: Int {
    switch self {
    case .auto: CellWidth.ofAmbiguous(locale: Session.locale)
    case .one: 1
    case .two: 2
    }
  }
}
