/// Title, author and date of an office document, as `docProps/core.xml` and `meta.xml` have them.
final class PropertiesVisitor: MarkupVisitor {
  private(set) var properties = DocumentProperties()
  private var value: [UInt8] = []

  func start(_ element: String, _ attributes: [String: String]) {
    value = []
  }

  func end(_ element: String) {
    if let name = Self.byElement[element] {
      properties.offer(name, String(decoding: value, as: UTF8.self))
    }
    value = []
  }

  func text(_ utf8: Span<UInt8>) {
    if value.count < 4096 { value.append(utf8) }
  }

  /// The date on which it was made counts before that of the last change.
  private static let byElement: [String: String] = [
    "title": "title", "creator": "author", "initial-creator": "author", "created": "date",
    "creation-date": "date", "date": "date", "surname": "author",
  ]
}
