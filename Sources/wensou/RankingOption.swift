internal import ArgumentParser
internal import Rendering

/// The options of ranking.
struct RankingOption: ParsableArguments {
  @Option(
    name: .customLong("title-boost"),
    help: .init(Session.messages.helpTitleBoost, valueName: "X"))
  var titleBoost = 0.0

  @Flag(help: .init(Session.messages.helpExplain))
  var explain = false

  func validate() throws {
    guard titleBoost >= 0, titleBoost.isFinite else {
      throw ValidationError(Session.messages.wrongTitleBoost)
    }
  }
}
