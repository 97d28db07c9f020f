/// A pattern of file names: `*` stands for some characters, `?` for one; a pattern without a slash is
/// that of a name alone, one with a slash that of a whole path.
struct Glob {
  private let pattern: [Unicode.Scalar]

  init(_ pattern: String) {
    self.pattern = Array(pattern.unicodeScalars)
  }

  /// Whether a path matches. At most as many steps as both lengths multiplied.
  func matches(_ path: String) -> Bool {
    let path = Array(path.unicodeScalars)
    guard !pattern.contains("/"), let slash = path.lastIndex(of: "/") else {
      return matches(path[...])
    }
    return matches(path[(slash + 1)...])
  }

  private func matches(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var (position, index) = (text.startIndex, 0)
    var retry: (position: Int, index: Int)?
    while position < text.endIndex {
      if index < pattern.count, pattern[index] == "*" {
        retry = (position, index)
        index += 1
      } else if index < pattern.count, pattern[index] == "?" || pattern[index] == text[position] {
        (position, index) = (position + 1, index + 1)
      } else if let last = retry {
        retry = (last.position + 1, last.index)
        (position, index) = (last.position + 1, last.index + 1)
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == "*" }
  }
}
