import Corpus
import TestSupport

@testable import Analysis
@testable import Describing

extension SourceText {
  /// The text of a file of this name.
  init(_ text: String, named name: String = "a.txt") throws {
    try self.init(decoding: RawFile(name: name, format: .plainText, bytes: Array(text.utf8)))
  }

  /// The same text under another name.
  init(_ other: SourceText, named name: String) throws {
    try self.init(decoding: RawFile(name: name, format: .plainText, bytes: other.utf8))
  }
}

/// What the describer makes of a text.
enum DescribedText {
  /// The documents of a text, repaired as an index would.
  static func documents(
    of text: String, named name: String = "a.txt"
  ) throws -> [DescribedDocument] {
    let source = try SourceText(text, named: name)
    return Describer().documents(of: source, repairs: Cleaner.repairs(in: source.utf8))
  }

  /// The lines that are furniture in a text.
  static func furniture(of text: String) throws -> [String] {
    try documents(of: text).flatMap { document in
      document.repairs.filter { $0.kind == .furniture }.map {
        String(decoding: Array(document.source)[$0.source], as: UTF8.self)
      }
    }
  }

  /// The value of a field of the first document.
  static func value(
    _ name: FieldName, of text: String, named file: String = "a.txt"
  ) throws -> String? {
    try documents(of: text, named: file).first?.fields.first { $0.name == name }?.value
  }
}
