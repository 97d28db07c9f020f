package import Indexing
internal import Querying
internal import Storage

/// How often terms stand in the documents of a subset, as a whole and by a field.
package struct CountTable: Sendable {
  /// The documents with one value, and how often each of the terms stands in them.
  package struct Row: Hashable, Sendable {
    /// The value; `nil` for documents without any.
    package var value: String?

    /// How much there is. A year between others without any document has none.
    package var amount: TextAmount

    /// The counts of the terms.
    package var counts: [TermCount]

    /// Whether it is a year of which there is no document.
    package var isMissing: Bool { amount.documents == 0 }
  }

  /// The terms as they were typed.
  package let terms: [String]

  /// The field; `nil` where only all documents are counted.
  package let field: String?

  /// The documents of each value in the order in which values of fields are told, those without any last.
  /// Years without documents that lie between others are among them.
  package let rows: [Row]

  /// All documents.
  package let total: Row

  /// Whether none of the terms is anywhere.
  package var isEmpty: Bool { total.counts.allSatisfy { $0.occurrences == 0 } }

  /// Counts terms in a subset, by a field that is a `StandardField`'s raw value or a column.
  package init(
    _ terms: [StudyTerm], by field: String?, in subset: Subset
  ) throws(IndexError) {
    self.terms = terms.map(\.text)
    self.field = field
    do throws(StorageError) {
      var frequencies: [[Int]] = []
      for term in terms { frequencies.append(try subset.frequencies(of: term)) }
      total = Self.row(nil, Array(subset.documents.indices), frequencies, subset)
      guard let field else {
        rows = []
        return
      }
      let rows = try FieldGroups(field).groups(of: subset).map {
        Self.row($0.value, $0.members, frequencies, subset)
      }
      self.rows = field == StandardField.year.rawValue ? Self.withMissingYears(rows) : rows
    } catch {
      throw .storage(error)
    }
  }

  private static func withMissingYears(_ rows: [Row]) -> [Row] {
    YearSpan.filling(rows, value: \.value) { year in
      Row(
        value: year, amount: TextAmount(),
        counts: rows.first.map { $0.counts.map { _ in TermCount() } } ?? [])
    }
  }

  private static func row(
    _ value: String?, _ members: [Int], _ frequencies: [[Int]], _ subset: Subset
  ) -> Row {
    let amount = TextAmount(
      documents: members.count, characters: members.reduce(0) { $0 + subset.lengths[$1] })
    let counts = frequencies.map { frequencies in
      members.reduce(into: TermCount()) { $0.add(frequencies[$1]) }
    }
    return Row(value: value, amount: amount, counts: counts)
  }
}
