/// A number that a text tells, with what it is of and where it stands.
package struct Figure: Hashable, Sendable {
  /// What is counted or measured, as it is written: a guess from the words beside the number; empty where there
  /// are none.
  package let item: String

  /// The number as it is written: `540`, `2.3万`, `百分之八十五`.
  package let number: String

  /// What it is worth in its unit: `23000`; `nil` where it is no plain number.
  package let value: DecimalNumber?

  /// The unit as it is written, `%` for percentages in words; empty for fractions in words.
  package let unit: String

  /// The clause it stands in.
  package let clause: String

  /// The name of its file in the index.
  package let name: String

  /// Which speech of its file it is in, from 1; `nil` when the file has only one.
  package let speech: Int?

  /// The line of the original file, from 1.
  package let line: Int
}
