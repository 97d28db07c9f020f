internal import ArgumentParser
internal import Rendering
internal import Studying

/// The options that say how much of a study's table is printed, and in which form.
struct ListOption: ParsableArguments {
  /// How many rows a reader gets unless asked for otherwise.
  static let usualLimit = 50

  @Option(help: .init(Session.messages.helpRowLimit, valueName: "N"))
  var limit: Int?

  @Flag(exclusivity: .exclusive)
  var form: FormOption.Form?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError(Session.messages.negativeLimit) }
  }

  /// Prints what is asked for, with as many rows.
  func show(text: (Int?) -> String, csv: (Int?) -> String, json: (Int?) -> String) {
    let shown = form.rowLimit(limit, usual: Self.usualLimit)
    switch form {
    case .csv: Output.write(csv(shown))
    case .json: Output.write(json(shown))
    case nil: Output.write(text(shown))
    }
  }

  /// Tells documents that could not be read; the status is trouble for them, and nothing found when there is no row.
  static func end(
    isEmpty: Bool, losses: [FigureTable.Loss] = [], displayPath: @escaping (String) -> String
  ) throws {
    Output.writeError(
      LossLines(language: Session.language, displayPath: displayPath).text(of: losses))
    if !losses.isEmpty { throw ExitStatus.trouble.code }
    if isEmpty { throw ExitStatus.nothingFound.code }
  }
}
