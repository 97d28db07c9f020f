@testable import Corpus

extension FileContents {
  /// Reads bytes under a name, whose ending says the format.
  init(_ name: String, _ bytes: [UInt8]) {
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    self.init(
      of: RawFile(
        name: name, format: SourceFormat(ending: ending) ?? .plainText, bytes: bytes))
  }

  init(_ name: String, _ text: String) {
    self.init(name, Array(text.utf8))
  }

  /// The texts as strings.
  var strings: [String] { texts.map { String(decoding: $0.utf8, as: UTF8.self) } }

  /// What is told, without the names.
  var reasons: [Diagnostic.Reason] { diagnostics.map(\.reason) }
}
