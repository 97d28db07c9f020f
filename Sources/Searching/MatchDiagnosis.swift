package import Querying

/// Why a document matches a query or does not: what became of each of the query's texts and fields.
package struct MatchDiagnosis: Hashable, Sendable {
  /// What became of a part of a query: it is there, or the stage that stops it.
  package enum Finding: Hashable, Sendable {
    /// It stands at so many places; a field has the value.
    case found(places: Int)
    /// Encoding: nowhere, and so many characters of the file could not be decoded.
    case undecodable(count: Int)
    /// Repair: only in what was taken for damage or furniture.
    case repairedAway
    /// Folding: only written otherwise, so.
    case writtenOtherwise([String])
    /// Words: only inside longer words.
    case insideWord
    /// Quotation: only with a line's end, a lost piece, a space or punctuation in it.
    case interrupted
    /// Quotation: not side by side, but these words of it are there.
    case apart([String])
    /// Heading: only outside of headings.
    case outsideHeading
    /// Field: the document has these values.
    case otherValue([String])
    /// Distance: all of the texts are there, but not so near.
    case tooFar
    /// Nowhere, in no form.
    case missing
  }

  /// A part of a query.
  package struct Part: Hashable, Sendable {
    /// The part.
    package let query: Query
    /// Whether it must not be there.
    package let isExcluded: Bool
    /// What became of it.
    package let finding: Finding

    /// Whether it is as the query wants it.
    package var isAsWanted: Bool {
      if case .found = finding { !isExcluded } else { isExcluded }
    }
  }

  /// Which speech of its file it is, from 1; `nil` when the file is one document.
  package let speech: Int?

  /// Whether the document matches.
  package let matches: Bool

  /// The parts, in the order of the query.
  package let parts: [Part]
}
