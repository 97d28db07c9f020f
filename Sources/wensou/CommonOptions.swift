internal import ArgumentParser
internal import Rendering

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("lang"), help: .init(Session.messages.helpLanguage, valueName: "LANG"))
  var language: String?

  func validate() throws {
    guard let language, !Language.knows(locale: language) else { return }
    throw ValidationError(Session.messages.unknownLanguage(language))
  }
}
