internal import ArgumentParser
internal import Rendering

/// The options of ranking.
struct RankingOption: ParsableArguments {
  @Option(
    name: .customLong("title-boost"),
    help: .init(Session.messages.helpTitleBoost, valueName: "X"))
  var givenBoost: Double?

  @Flag(help: .init(Session.messages.helpExplain))
  var explain = false

  /// How much titles count.
  var titleBoost: Double { givenBoost ?? 0 }

  func validate() throws {
    guard titleBoost >= 0, titleBoost.isFinite else {
      throw ValidationError(Session.messages.wrongTitleBoost)
    }
  }
}
