/// The Swift source of one table: an enum with string literals.
struct TableSource {
  let name: String
  private let summary: String
  private let literals: [(name: String, comment: String, lines: [String])]

  init(
    name: String, summary: String,
    literals: [(name: String, comment: String, lines: [String])]
  ) {
    self.name = name
    self.summary = summary
    self.literals = literals
  }

  var text: String {
    """
    // Made by `make tables` from ICU 72, Unihan 15 (Debian: unicode-data) and the character table
    // of OpenCC 1.1 (Debian: libopencc-data); not to be edited. The commands:
    //
    //   bzcat /usr/share/unicode/Unihan_Variants.txt.bz2 > variants.txt
    //   bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 > readings.txt
    //   bzcat /usr/share/unicode/Unihan_OtherMappings.txt.bz2 > mappings.txt
    //   opencc_dict -i /usr/share/opencc/TSCharacters.ocd2 -f ocd2 -o opencc.txt -t text
    //   swift run generate-tables --variants variants.txt --readings readings.txt \\
    //     --mappings mappings.txt --opencc opencc.txt --output Sources/Analysis/Tables

    /// \(summary)
    enum \(name) {
    \(literals.map(Self.literal).joined(separator: "\n\n"))
    }

    """
  }

  private static func literal(_ name: String, _ comment: String, _ lines: [String]) -> String {
    let body = lines.map { "    \($0)\n" }.joined()
    return "  /// \(comment)\n  static let \(name) = \"\"\"\n\(body)    \"\"\""
  }
}

extension Sequence<UInt32> {
  /// The characters in code point order, in pieces of at most `length`.
  func lines(of length: Int) -> [String] {
    let characters = sorted().compactMap(Unicode.Scalar.init)
    return stride(from: 0, to: characters.count, by: length).map { start in
      characters[start..<Swift.min(start + length, characters.count)].text
    }
  }
}

extension Sequence<Unicode.Scalar> {
  /// The characters as a text.
  var text: String {
    reduce(into: "") { $0.unicodeScalars.append($1) }
  }
}
