internal import Indexing
internal import Rendering
internal import Searching
internal import Studying
internal import TOML

/// A file with topics of the user's own: a key for each, whose value is a text or a list of texts.
enum TopicFile {
  /// The topics in the order of the file; what is wrong with it is told, with the place.
  static func read(_ path: String, lexicon: Lexicon) throws -> [NamedTopic] {
    let text = try TextFile.read(path)
    let document: TOMLDocument
    do {
      document = try TOMLDocument(text)
    } catch {
      throw wrong(path, error.place, Session.messages.notTOML(error.reason))
    }
    if document.entries.isEmpty {
      throw wrong(path, nil, Session.messages.noTopicInFile)
    }
    return try document.entries.map { try topic($0, path, lexicon) }
  }

  private static func topic(
    _ entry: TOMLDocument.Entry, _ path: String, _ lexicon: Lexicon
  ) throws -> NamedTopic {
    let texts = try texts(of: entry, path)
    let topic = try reportingErrors { () throws(IndexError) in
      try NamedTopic(entry.name, texts, lexicon: lexicon)
    }
    guard let topic else {
      throw wrong(path, entry.place, Session.messages.emptyTopic(entry.name))
    }
    return topic
  }

  private static func texts(of entry: TOMLDocument.Entry, _ path: String) throws -> [String] {
    switch entry.value {
    case .string(let text): return [text]
    case .list(let elements):
      return try elements.map { element in
        guard case .string(let text) = element.value else {
          throw wrong(path, element.place, Session.messages.topicOfNoTexts(entry.name))
        }
        return text
      }
    default: throw wrong(path, entry.place, Session.messages.topicOfNoTexts(entry.name))
    }
  }

  private static func wrong(
    _ path: String, _ place: TOMLDocument.Place?, _ reason: String
  ) -> any Error {
    let place = place.map { ":\($0.line):\($0.column)" } ?? ""
    Output.writeError(
      ErrorText(language: Session.language).line(forFile: path + place, reason: reason))
    return ExitStatus.trouble.code
  }
}
