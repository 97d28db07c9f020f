internal import Corpus

/// Some texts of a file, which follow each other, to be made into a run.
struct TextPart: Sendable {
  /// What a text takes of memory beside its bytes, at least: what describes it, and what a run holds of it.
  private static let textOverhead = 256

  /// Its number among the parts of its file.
  let number: Int

  /// The number of its first text among those of the file.
  let firstText: Int

  /// The texts.
  private(set) var texts: [SourceText] = []

  /// Bytes of texts, with what each takes beside.
  private(set) var size = 0

  /// The first part of a file, without texts.
  init() {
    (number, firstText) = (0, 0)
  }

  /// The part behind another, without texts.
  init(after part: TextPart) {
    number = part.number + 1
    firstText = part.firstText + part.texts.count
  }

  /// Adds the next text.
  mutating func add(_ text: SourceText) {
    texts.append(text)
    size += text.utf8.count + Self.textOverhead
  }
}
