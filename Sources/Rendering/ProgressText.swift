package import Indexing

/// How far long work is, for a reader who waits.
package struct ProgressText {
  private let messages: Messages

  /// A text in a language.
  package init(language: Language) {
    messages = Messages(language)
  }

  /// One line, without its end.
  package func line(for progress: IndexProgress) -> String {
    let (done, total) = (progress.fileCount, progress.totalFileCount)
    return switch progress.phase {
    case .indexing: messages.indexing(done, total)
    case .comparing: messages.comparing(done, total)
    case .merging: messages.merging
    case .verifying: messages.verifying(done, total)
    }
  }
}
