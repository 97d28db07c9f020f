/// A word as it is looked up: the UTF-8 bytes of its folded characters.
///
/// Terms are equal, and ordered, by their bytes alone; not by Unicode's equivalence, as `String`
/// would have it.
package struct Term: Hashable, Comparable, Sendable {
  /// The bytes.
  package let utf8: [UInt8]

  /// The term of these bytes.
  package init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The term of some folded characters; what is no Unicode scalar becomes U+FFFD.
  package init(folded: some Collection<UInt32>) {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(folded.count * 3)
    for code in folded {
      let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
      utf8.append(contentsOf: String(scalar).utf8)
    }
    self.utf8 = utf8
  }

  /// The term for people to read.
  package var text: String { String(decoding: utf8, as: UTF8.self) }

  package static func < (left: Term, right: Term) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
