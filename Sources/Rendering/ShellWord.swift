/// A text as a shell reads it as one word.
package enum ShellWord {
  /// The text, in single quotation marks where it needs them.
  package static func quoted(_ text: String) -> String {
    let isPlain = !text.isEmpty && text.unicodeScalars.allSatisfy(isPlain)
    return isPlain
      ? text
      : "'"
        + text.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "-", "_", ".", "/", ":", "=", ",", "+", "@", "%": true
    default: scalar.properties.isAlphabetic && !scalar.isASCII
    }
  }
}
