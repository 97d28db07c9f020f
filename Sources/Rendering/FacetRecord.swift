internal import Querying

/// The values of a field in what was found.
struct FacetRecord: Encodable {
  let type = "facet"
  let field: String
  let values: [Value]

  /// A value; not there for documents without the field.
  struct Value: Encodable {
    let value: String?
    let documents: Int
    let places: Int
  }

  init(_ facet: Facet, _ displayPath: (String) -> String) {
    let isPath = facet.field == StandardField.path.rawValue
    field = facet.field
    values = facet.values.map { value in
      Value(
        value: value.text.map { isPath ? displayPath($0) : $0 }, documents: value.documentCount,
        places: value.placeCount)
    }
  }
}
