/// Names of places and persons in one text where another, made of it, has other ones.
package enum NameChange {
  /// How many characters the name has that a text begins with, where another begins with a name of the same
  /// kind; `nil` for anything else. Both texts begin where they differ, at least in so many characters.
  package static func length(
    of text: [Unicode.Scalar], differingIn count: Int, from other: [Unicode.Scalar],
    differingIn otherCount: Int
  ) -> Int? {
    let (line, otherLine) = (LineText(text[...]), LineText(other[...]))
    if let place = PlaceReader.place(at: 0, in: line)?.range.upperBound, place >= count,
      PlaceReader.place(at: 0, in: otherLine) != nil
    {
      return place
    }
    let isPerson =
      Surnames.isName(line.folded.prefix(count))
      && Surnames.isName(otherLine.folded.prefix(otherCount))
    return isPerson ? count : nil
  }
}
