/// Title, author and date of a document; the first that is not blank stays.
struct DocumentProperties {
  private var values: [String: String] = [:]

  /// The properties found, in a fixed order.
  var all: [SourceProperty] {
    ["title", "author", "date"].compactMap { name in
      values[name].map { SourceProperty(name: name, value: $0, origin: .document) }
    }
  }

  /// Takes a value unless there is one; white space around and in it is brought down to spaces.
  mutating func offer(_ name: String, _ value: String) {
    let value = value.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !value.isEmpty && values[name] == nil { values[name] = value }
  }

  /// Takes what a `meta` element of HTML tells: the common names, Dublin Core, Open Graph, and those
  /// of the Chinese government's web pages.
  mutating func read(meta attributes: [String: String]) {
    guard let content = attributes["content"],
      let name = (attributes["name"] ?? attributes["property"])?.lowercased(),
      let property = Self.byMetaName[name]
    else { return }
    offer(property, content)
  }

  private static let byMetaName: [String: String] = [
    "articletitle": "title", "og:title": "title", "dc.title": "title", "title": "title",
    "author": "author", "dc.creator": "author", "creator": "author",
    "pubdate": "date", "publishdate": "date", "date": "date", "dc.date": "date",
    "article:published_time": "date", "creationdate": "date", "citation_publication_date": "date",
  ]
}

extension DocumentProperties {
  /// What a part of an office document tells; nothing when there is none.
  init(ofPart part: [UInt8]?) throws(UnreadableDocument) {
    guard let part else { return }
    let visitor = PropertiesVisitor()
    _ = try MarkupParser.parse(part, as: .xml, for: visitor)
    self = visitor.properties
  }
}
