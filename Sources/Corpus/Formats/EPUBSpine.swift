/// The order of reading of an EPUB.
struct EPUBSpine {
  /// The chapters' names in the archive, the table of contents left out; none twice.
  let chapters: [String]

  /// Reads the package document, whose place names are relative to.
  init(of package: [UInt8], at name: String) throws(UnreadableDocument) {
    let elements = ElementList()
    _ = try MarkupParser.parse(package, as: .xml, for: elements)
    var names: [String: String] = [:]
    for (element, attributes) in elements.all where element == "item" {
      let isContents = attributes["properties"]?.split(separator: " ").contains("nav") ?? false
      guard let id = attributes["id"], let reference = attributes["href"], !isContents else {
        continue
      }
      names[id] = Self.resolve(reference, from: name)
    }
    var seen: Set<String> = []
    chapters = elements.all.filter { $0.name == "itemref" }
      .compactMap { $0.attributes["idref"].flatMap { names[$0] } }
      .filter { seen.insert($0).inserted }
  }

  /// The name that a relative reference leads to.
  static func resolve(_ reference: String, from base: String) -> String {
    var components = base.split(separator: "/").dropLast().map(String.init)
    for component in reference.split(separator: "#").first?.split(separator: "/") ?? [] {
      switch component {
      case ".": continue
      case "..": if !components.isEmpty { components.removeLast() }
      default: components.append(percentDecoded(component))
      }
    }
    return components.joined(separator: "/")
  }

  private static func percentDecoded(_ text: Substring) -> String {
    var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let code = UInt8(digits, radix: 16) {
        bytes.append(code)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
