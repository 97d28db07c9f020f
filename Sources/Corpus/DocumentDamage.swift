/// What is wrong with a document.
package enum DocumentDamage: Hashable, Sendable {
  /// The bytes are not of the format that the name's ending says, nor of another that is read.
  case notOfItsFormat
  /// The archive that the document is cannot be unpacked.
  case archive
  /// An archive without the part that has the text.
  case missingPart(String)
  /// HTML or XML against the rules.
  case markup
  /// HTML or XML nested deeper than any real document.
  case nesting
  /// A program that reads the format refused the document.
  case refused(by: String)
}
