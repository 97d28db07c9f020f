internal import Analysis
internal import Describing

/// Names of the text that was copied which stand in the copy still, though they are not its own.
///
/// The names of a text are the place and the person that its fields tell, and what stands where the copy has
/// another place or person. A copy's own names, told in the same way, are none.
package struct LeftNames: Sendable {
  /// A name and where it stands in the copy.
  package struct Name: Hashable, Sendable {
    /// As the left text has it.
    package let text: String

    /// Letters of the right text, ascending.
    package let places: [Range<Int>]
  }

  /// The names that stand in the copy, in the order in which they do first.
  package let names: [Name]

  /// Looks for the names of the left text in the right one.
  package init(_ difference: TextDifference) {
    let (left, right) = (difference.left, difference.right)
    var known = left.names
    var own = Set(right.names.map(Self.letters))
    for change in difference.changes {
      known += Self.name(in: left, change.left, right, change.right).map { [$0] } ?? []
      if let name = Self.name(in: right, change.right, left, change.left) {
        own.insert(Self.letters(name))
      }
    }
    var names: [[UInt32]: Name] = [:]
    for text in known {
      let letters = Self.letters(text)
      guard letters.count > 1, !own.contains(letters), names[letters] == nil else { continue }
      let places = Self.places(of: letters, in: right.letters.scalars)
      if !places.isEmpty { names[letters] = Name(text: text, places: places) }
    }
    self.names = Self.apart(names.values.sorted { $0.precedes($1) })
  }

  private static func letters(_ text: String) -> [UInt32] {
    Letters(text.unicodeScalars.map { Folding.fold($0.value) }).scalars
  }

  /// The name that begins where a change begins.
  private static func name(
    in text: ComparedText, _ change: Range<Int>, _ other: ComparedText, _ otherChange: Range<Int>
  ) -> String? {
    guard !change.isEmpty, !otherChange.isEmpty else { return nil }
    let (changed, otherChanged) = (
      text.characters(ofLetters: change), other.characters(ofLetters: otherChange)
    )
    let length = NameChange.length(
      of: text.line(from: changed.lowerBound), differingIn: changed.count,
      from: other.line(from: otherChanged.lowerBound), differingIn: otherChanged.count)
    return length.map { text.text(changed.lowerBound..<changed.lowerBound + $0) }
  }

  private static func places(of name: [UInt32], in letters: [UInt32]) -> [Range<Int>] {
    guard letters.count >= name.count else { return [] }
    return (0...letters.count - name.count)
      .filter { letters[$0..<$0 + name.count].elementsEqual(name) }
      .map { $0..<$0 + name.count }
  }

  /// Without the places that lie in those of a longer name.
  private static func apart(_ names: [Name]) -> [Name] {
    names.compactMap { name in
      let places = name.places.filter { place in
        !names.contains { other in
          other.places.contains { $0.count > place.count && $0.clamped(to: place) == place }
        }
      }
      return places.isEmpty ? nil : Name(text: name.text, places: places)
    }
  }
}

extension LeftNames.Name {
  fileprivate func precedes(_ other: Self) -> Bool {
    (places[0].lowerBound, -places[0].count) < (other.places[0].lowerBound, -other.places[0].count)
  }
}

extension ComparedText {
  /// The line of a character from it on.
  fileprivate func line(from character: Int) -> [Unicode.Scalar] {
    let end = lines[line(ofCharacter: character)].characters.upperBound
    return characters[character..<max(character, end)].map { Unicode.Scalar($0) ?? "\u{FFFD}" }
  }
}
