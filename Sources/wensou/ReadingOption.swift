internal import ArgumentParser
internal import Corpus
internal import Rendering

/// The options that say how files are read.
struct ReadingOption: ParsableArguments {
  @Option(
    name: .customLong("encoding"),
    help: .init(Session.messages.helpEncoding, valueName: "GLOB=ENCODING"))
  var encodingRules: [String] = []

  func validate() throws {
    for rule in encodingRules where EncodingRule(rule) == nil {
      throw ValidationError(Session.messages.wrongEncodingRule(rule))
    }
  }

  /// What they say.
  var options: ReadingOptions {
    ReadingOptions(encodings: encodingRules.compactMap(EncodingRule.init))
  }
}
