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
    text(of: counts(of: response).map { displayPath($0.path) })
  }

  /// The files of an answer, each with a NUL, the number of its places, and the end of a line behind it.
  package static func counts(
    of response: SearchResponse, displayPath: (String) -> String
  ) -> String {
    counts(of: response).map { "\(displayPath($0.path))\0\($0.count)\n" }.joined()
  }

  private static func counts(of response: SearchResponse) -> [(path: String, count: Int)] {
    var numbers: [[UInt8]: Int] = [:]
    var files: [(path: String, count: Int)] = []
    for hit in response.hits {
      let number = numbers[Array(hit.path.utf8), default: files.count]
      numbers[Array(hit.path.utf8)] = number
      if number == files.count { files.append((hit.path, 0)) }
      files[number].count += hit.placeCount
    }
    return files
  }
}
