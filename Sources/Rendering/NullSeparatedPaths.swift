package import Querying

/// Names of files for programs that read them up to a NUL: unchanged, and so not for a terminal.
package enum NullSeparatedPaths {
  /// Some names, each with a NUL behind it.
  package static func text(of names: some Sequence<String>) -> String {
    names.map { $0 + "\0" }.joined()
  }

  /// The files of an answer, each once, in the order of their best hits.
  package static func paths(of response: SearchResponse, displayPath: (String) -> String) -> String
  {
    text(of: FileCounts.of(response.hits[...]).map { displayPath($0.path) })
  }

  /// The files of an answer, each with a NUL, the number of its places, and the end of a line behind it.
  package static func counts(
    of response: SearchResponse, displayPath: (String) -> String
  ) -> String {
    FileCounts.of(response.hits[...]).map { "\(displayPath($0.path))\0\($0.count)\n" }.joined()
  }
}
