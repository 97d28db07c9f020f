internal import Querying
internal import Searching
package import Studying

/// What is said of documents whose text could not be read.
package struct LossLines {
  private let messages: Messages
  private let displayPath: (String) -> String

  /// Lines in a language that name files as `displayPath` does.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// A line for each document.
  package func text(of losses: [FigureTable.Loss]) -> String {
    losses.map { loss in
      VisibleText.of(displayPath(loss.name)) + ": " + messages.notShown(TextAbsence(loss.reason))
        + "\n"
    }.joined()
  }
}
