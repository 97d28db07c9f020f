package import Analysis

/// One speech or report, and what is known about it.
package struct DescribedDocument: Sendable {
  /// The document's part of the source text: whole lines.
  package let source: ArraySlice<UInt8>

  /// The repairs of that part, furniture included; offsets count from its beginning.
  package let repairs: [Repair]

  /// The line of the file on which the part begins, 1 for the first.
  package let firstLine: Int

  /// Which speech of its file it is, 1 for the first; `nil` when the file was not split.
  package let speech: Int?

  /// What is told about it, at most one field of a name, in the order of `FieldName.known`, then
  /// in that of the names.
  package let fields: [Field]
}
