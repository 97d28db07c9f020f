/// The values that a field has in the documents that match, shown or not.
public struct Facet: Hashable, Sendable {
  /// A value, and what matches has it.
  public struct Value: Hashable, Sendable {
    /// The value, in the form that most of the documents write it in; `nil` for those without any.
    public var text: String?

    /// How many documents that match have it.
    public var documentCount: Int

    /// How many places are in them.
    public var placeCount: Int

    /// A value made of its parts.
    public init(_ text: String?, documentCount: Int, placeCount: Int) {
      self.text = text
      self.documentCount = documentCount
      self.placeCount = placeCount
    }
  }

  /// The field: a `StandardField`'s raw value, or the name of a column of a metadata table.
  public var field: String

  /// Years and dates ascending, other values by how many documents have them, the most first; what is
  /// missing last.
  public var values: [Value]

  /// A facet made of its parts.
  public init(field: String, values: [Value]) {
    self.field = field
    self.values = values
  }
}

extension Facet {
  /// The field that a user names, whose values documents of an index with these columns can have; `nil`
  /// for anything else, sections too, of which a document has many.
  public static func field(named name: String, columns: Set<String>) -> String? {
    if let field = StandardField(name: name) { return field == .section ? nil : field.rawValue }
    return columns.contains(name) ? name : nil
  }
}
