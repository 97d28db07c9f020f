internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Storage

/// How the process ends.
enum ExitStatus: Int32 {
  /// Found, or done.
  case success = 0
  /// Nothing found.
  case nothingFound = 1
  /// An error, or a file that was skipped.
  case trouble = 2
  /// The index is damaged.
  case damaged = 3

  /// The status for the argument parser.
  var code: ExitCode { ExitCode(rawValue) }

  /// The status that an error ends the process with.
  init(_ error: IndexError) {
    if case .storage(.damaged) = error { self = .damaged } else { self = .trouble }
  }
}

/// Runs a command's work; an error is told and ends the process with its status.
func reportingErrors<Result>(_ work: () throws(IndexError) -> Result) throws -> Result {
  do {
    return try work()
  } catch {
    Output.writeError(ErrorText(language: Session.language).line(for: error))
    throw ExitStatus(error).code
  }
}
