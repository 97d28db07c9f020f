internal import Querying
package import Studying

/// What the numbers of a study are of, in a line.
package struct StudyHead {
  private let messages: Messages

  /// A line in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// The line with its end: the documents, how many, how long, and what was left out of them. A subset that no
  /// query chose is called `name`, or all files.
  package func line(of subset: Subset, unlessChosen name: String? = nil) -> String {
    let reading = QueryReading(language: messages.language)
    let documents = subset.query.map(reading.phrase) ?? name ?? messages.allFiles
    return messages.studied(
      documents, documents: subset.documents.count, characters: subset.characterCount)
      + (subset.copyCount.map { messages.leftOut($0, isEstimated: subset.isEstimated) } ?? "")
      + "\n"
  }
}
