/// A page of help that is of no single command.
package enum HelpTopic: CaseIterable, Sendable {
  case query
  case output
  case repair

  /// The topic of a name in any of the languages.
  package init?(named name: String) {
    guard let topic = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = topic
  }

  private var names: [String] { Language.allCases.map { Messages($0).name(of: self) } }

  /// The page, with the end of its last line.
  package func page(in language: Language) -> String {
    let messages = Messages(language)
    let lines =
      switch self {
      case .query: messages.queryTopic
      case .output: messages.outputTopic
      case .repair: messages.repairTopic
      }
    let widest = lines.compactMap { $0.example.map(CellWidth.of) }.max() ?? 0
    return lines.map { line in
      guard let example = line.example else { return line.text + "\n" }
      let space = String(repeating: " ", count: widest - CellWidth.of(example) + 3)
      return "  " + example + space + line.text + "\n"
    }.joined()
  }
}

/// A line of a page of help: a sentence, or an example and what it means.
struct HelpLine {
  let example: String?
  let text: String

  /// A sentence.
  init(_ text: String) { (example, self.text) = (nil, text) }

  /// An example and what it means.
  init(_ example: String, _ text: String) { (self.example, self.text) = (example, text) }
}
