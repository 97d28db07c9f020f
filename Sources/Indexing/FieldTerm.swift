internal import Analysis
internal import Describing

/// What is known of a document, as its segment's field dictionary keys it: the field's name, a zero
/// byte, the folded value.
struct FieldTerm: Hashable {
  let scalars: [UInt32]

  init(name: String, value: String) {
    scalars =
      name.unicodeScalars.map(\.value) + [0] + FoldedText(clean: Array(value.utf8)).scalars
  }

  /// The field that holds the name of the file.
  static let path = "文件"

  /// All of a document's, each once: its fields, its title unless a field gives it, its path.
  static func all(of description: DocumentDescription, title: String) -> Set<FieldTerm> {
    var terms: Set = [FieldTerm(name: path, value: description.name)]
    for field in description.fields {
      terms.insert(FieldTerm(name: field.name.description, value: field.value))
    }
    if !title.isEmpty {
      terms.insert(FieldTerm(name: FieldName.title.description, value: title))
    }
    return terms
  }
}
