import FoundationEssentials

/// A value as one line of JSON, its keys in alphabetical order.
enum JSONLine {
  /// The line, with its end. No control character of any standard appears raw in it.
  static func text(of value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("strings, numbers and lists of them always have a JSON form")
    }
    return escapingControls(in: String(decoding: data, as: UTF8.self)) + "\n"
  }

  /// JSON lets the controls beyond ASCII stand raw; a terminal may obey them.
  private static func escapingControls(in json: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if VisibleText.isUnsafe(scalar) {
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        escaped.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
