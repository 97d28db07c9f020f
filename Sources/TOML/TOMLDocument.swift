internal import CTOML

/// A text in TOML 1.0, read by toml++: its keys and values in the order of the text. Keys in Chinese need no quotation marks.
package struct TOMLDocument: Sendable {
  /// A key and its value.
  package struct Entry: Hashable, Sendable {
    package let name: String
    package let value: Value
    /// Where the key stands.
    package let place: Place
  }

  /// What a key has, or an element of a list is.
  package indirect enum Value: Hashable, Sendable {
    case table([Entry])
    case list([Element])
    case string(String)
    case integer(Int)
    case number(Double)
    case boolean(Bool)
    /// A date, a time or both, as they are written in TOML.
    case time(String)
  }

  /// An element of a list.
  package struct Element: Hashable, Sendable {
    package let value: Value
    package let place: Place
  }

  /// A place in the text.
  package struct Place: Hashable, Sendable {
    /// From 1.
    package let line: Int
    /// In characters, from 1.
    package let column: Int
  }

  /// Why a text is no TOML.
  package struct Failure: Error, Hashable {
    /// In English, as toml++ words it.
    package let reason: String
    package let place: Place
  }

  /// How long a text may be, in bytes of UTF-8.
  package static let byteLimit = 1 << 20

  /// How many dots a line may have: the library calls itself for each part of a key (`a.a.a…`), which must keep within the
  /// stack.
  package static let dotLimit = 256

  /// The keys of the document itself.
  package let entries: [Entry]

  /// Reads a text.
  package init(_ text: String) throws(Failure) {
    var reader = try TOMLReader(text)
    entries = reader.entries(depth: 0)
  }
}
