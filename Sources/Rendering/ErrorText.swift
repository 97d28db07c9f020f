internal import Analysis
internal import Corpus
package import Indexing
internal import Querying
package import Searching
package import Storage
internal import SystemPackage

/// An error for a reader: what happened, where, and what to do next.
package struct ErrorText {
  private let messages: Messages

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// One line with its end, marked as an error.
  package func line(for error: IndexError) -> String {
    messages.error(sentence(for: error)) + "\n"
  }

  /// One line with its end: the answer could not be written.
  package func line(forOutput reason: String) -> String {
    messages.error(messages.outputFailed(reason)) + "\n"
  }

  /// What an error is about, before the error.
  package static func name(_ name: String) -> String { VisibleText.of(name) + ": " }

  /// One line with its end: a file of the user's could not be read or written.
  package func line(forFile path: String, reason: String) -> String {
    messages.error(messages.fileFailed(VisibleText.of(path), reason: reason)) + "\n"
  }

  /// One line with its end: a line of a file of queries has no tab.
  package func line(forBatchLine number: Int) -> String {
    messages.error(messages.wrongBatchLine(number)) + "\n"
  }

  /// Lines with their ends: a lexicon could not be read or changed.
  package func lines(for error: LexiconError) -> String {
    sentences(for: error).map { messages.error($0) + "\n" }.joined()
  }

  private func sentences(for error: LexiconError) -> [String] {
    switch error {
    case .wrongLines(let path, let problems):
      problems.map { messages.wrongLine($0.line, of: VisibleText.of(path.string), $0.kind) }
        + [messages.mendOrDoWithout]
    case .wrongName(let name, let kind): [messages.wrongName(name, kind)]
    case .missing(let path): [messages.noLexicon(VisibleText.of(path.string))]
    case .tooLarge(let path, let limit):
      [messages.lexiconTooLarge(VisibleText.of(path.string), limit: limit)]
    case .storage(.system(_, let path, let reason)):
      [messages.fileFailed(VisibleText.of(path.string), reason: reason.description)]
    case .storage(let error): [sentence(for: error)]
    case .analysis(let error): [sentence(for: .analysis(error))]
    }
  }

  private func sentence(for error: IndexError) -> String {
    switch error {
    case .noIndex(let path): messages.noIndex(VisibleText.of(path.string))
    case .notAnIndex(let path): messages.notAnIndex(VisibleText.of(path.string))
    case .otherAnalyzer(let path, let found, let known):
      messages.otherAnalyzer(VisibleText.of(path.string), found: found, known: known)
    case .storage(let error): sentence(for: error)
    case .corpus(let error): sentence(for: error)
    case .analysis(.icu(let call, let status)): messages.icuFailed(call, status)
    case .analysis(.badRepairs(let what)): messages.damaged("", offset: 0, what: what)
    case .analysis(.damagedWords): messages.damaged("", offset: 0, what: "word table")
    }
  }

  /// One sentence, without the end of its line.
  package func sentence(for error: StorageError) -> String {
    switch error {
    case .system(let operation, let path, let reason):
      messages.refused(operation, VisibleText.of(path.string), reason: reason.description)
    case .damaged(let path, let offset, let what):
      messages.damaged(VisibleText.of(path.string), offset: offset, what: what)
    case .unknownFormat(let path, let what):
      messages.unknownFormat(VisibleText.of(path.string), what: what)
    case .locked(let path): messages.locked(VisibleText.of(path.string))
    case .lostOriginal(let path, let loss):
      messages.lostOriginal(VisibleText.of(path.string), TextAbsence(loss))
    }
  }

  private func sentence(for error: CorpusError) -> String {
    let path = VisibleText.of(error.path)
    return switch error.reason {
    case .unreadable(let reason): messages.unreadableRoot(path, reason: reason)
    case .neitherFileNorDirectory:
      messages.unreadableRoot(path, reason: messages.neitherFileNorDirectory)
    }
  }
}
