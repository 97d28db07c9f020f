internal import Analysis
internal import Describing

/// What is known of a document, as its segment's field dictionary keys it: the field's name, a zero
/// byte, the folded value.
struct FieldTerm: Hashable {
  let term: Term

  init(name: String, value: String) {
    let folded = Term(folded: FoldedText(clean: Array(value.utf8)).scalars)
    term = Term(utf8: Array(name.utf8) + [0] + folded.utf8)
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
