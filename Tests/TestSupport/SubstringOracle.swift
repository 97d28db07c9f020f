package import Querying

/// The literal scan that quoted queries must agree with. It shares no code with indexing and
/// searching.
package struct SubstringOracle: Sendable {
  /// The documents, in the order of their names' bytes.
  package let documents: [FoldedDocument]

  /// Cleans and folds the documents.
  package init(_ documents: [SourceDocument]) throws {
    self.documents = try documents.map(FoldedDocument.init).sorted {
      $0.document.name.utf8.lexicographicallyPrecedes($1.document.name.utf8)
    }
  }

  /// The documents that hold a quoted text, and how often.
  package func counts(of text: String) throws -> [String: Int] {
    let folded = try FoldedDocument.folded(text)
    let counts = documents.map { ($0.document.name, $0.count(of: folded)) }
    return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 })
  }

  /// The documents that hold a quoted text, and where.
  package func places(of text: String) throws -> [String: [Place]] {
    let folded = try FoldedDocument.folded(text)
    var places: [String: [Place]] = [:]
    for document in documents {
      let positions = document.positions(of: folded)
      if positions.isEmpty { continue }
      let origins = document.origins
      places[document.document.name] = positions.map { start in
        let end = start + folded.count - 1
        return document.document.place(origins[start].lowerBound..<origins[end].upperBound)
      }
    }
    return places
  }
}

extension SourceDocument {
  /// Some bytes of the source as a place.
  package func place(_ bytes: Range<Int>) -> Place {
    let before = source[..<bytes.lowerBound]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return Place(
      line: 1 + before.count { $0 == 0x0A },
      column: 1 + before[lineStart...].count { $0 & 0xC0 != 0x80 },
      text: String(decoding: source[bytes], as: UTF8.self),
      byteColumn: 1 + before.count - lineStart, byteOffset: bytes.lowerBound,
      characterOffset: before.count { $0 & 0xC0 != 0x80 })
  }
}
