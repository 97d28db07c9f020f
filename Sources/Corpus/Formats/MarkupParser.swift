internal import XMLLibrary

/// libxml2's parsers, which tell a visitor what they read and build no tree.
///
/// Nothing outside the bytes is ever read: no network, no DTD, no entity but the predefined ones, so
/// that no entity can grow. Markup against the rules is read as far as there is sense in it.
///
/// Invariant: libxml2 calls back only while `parse` runs, with the parser that runs as context, and
/// keeps no pointer beyond.
@safe final class MarkupParser {
  /// The language of the bytes.
  enum Language {
    /// The encoding is the document's own (a mark, a declaration, else UTF-8).
    case xml
    /// UTF-8, whatever a declaration says.
    case xmlInUTF8
    /// UTF-8, whatever the document says.
    case htmlInUTF8
  }

  /// The largest document that is read.
  static let largestDocument = 32 << 20

  /// How many elements may be open at a time. For XML libxml2 itself stops at 256.
  static let greatestDepth = 1000

  private let visitor: any MarkupVisitor
  private var open: [String] = []
  private var isTooDeep = false
  private var context: xmlParserCtxtPtr?

  private init(visitor: any MarkupVisitor) {
    self.visitor = visitor
  }

  /// Reads a document; tells what is wrong with it, if so. HTML is never wrong but for its depth.
  static func parse(
    _ bytes: [UInt8], as language: Language, for visitor: any MarkupVisitor
  ) throws(UnreadableDocument) -> DocumentDamage? {
    guard bytes.count <= largestDocument else {
      throw UnreadableDocument(.tooLarge(bytes.count))
    }
    guard bytes.hasTagsOfSaneLength else { throw UnreadableDocument(.markup) }
    let parser = MarkupParser(visitor: visitor)
    let isWellFormed =
      language == .htmlInUTF8 ? parser.parseHTML(bytes) : parser.parseXML(bytes, language)
    while let element = parser.open.popLast() { visitor.end(element) }
    if parser.isTooDeep { return .nesting }
    return isWellFormed || language == .htmlInUTF8 ? nil : .markup
  }

  private func parseHTML(_ bytes: [UInt8]) -> Bool {
    guard let context = unsafe htmlNewParserCtxt() else { return false }
    defer { unsafe htmlFreeParserCtxt(context) }
    unsafe prepare(context)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
      | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    unsafe bytes.withUnsafeBytes { bytes in
      let text = unsafe bytes.bindMemory(to: CChar.self)
      unsafe xmlFreeDoc(
        htmlCtxtReadMemory(
          context, text.baseAddress, Int32(text.count), nil, "UTF-8", Int32(options)))
    }
    return true
  }

  private func parseXML(_ bytes: [UInt8], _ language: Language) -> Bool {
    guard let context = unsafe xmlNewParserCtxt() else { return false }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe prepare(context)
    var options =
      XML_PARSE_RECOVER.rawValue | XML_PARSE_NOERROR.rawValue
      | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
    if language == .xmlInUTF8 { options |= XML_PARSE_IGNORE_ENC.rawValue }
    unsafe bytes.withUnsafeBytes { bytes in
      let text = unsafe bytes.bindMemory(to: CChar.self)
      unsafe xmlFreeDoc(
        xmlCtxtReadMemory(
          context, text.baseAddress, Int32(text.count), nil,
          language == .xmlInUTF8 ? "UTF-8" : nil, Int32(options)))
    }
    return unsafe context.pointee.wellFormed == 1
  }

  /// Sets the callbacks in place of those that build a tree. None of them looks up or keeps an
  /// entity, and all get this parser as their context.
  private func prepare(_ context: xmlParserCtxtPtr) {
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = startElement
    unsafe handler.endElement = endElement
    unsafe handler.characters = characters
    unsafe handler.ignorableWhitespace = characters
    unsafe handler.cdataBlock = characters
    unsafe handler.reference = reference
    unsafe context.pointee.sax.pointee = handler
    unsafe context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    unsafe self.context = context
  }

  fileprivate func start(_ name: String, _ attributes: [String: String]) {
    guard open.count < Self.greatestDepth else { return stop() }
    open.append(name)
    visitor.start(name, attributes)
  }

  fileprivate func end(_ name: String) {
    guard !isTooDeep, open.popLast() != nil else { return }
    visitor.end(name)
  }

  fileprivate func text(_ utf8: Span<UInt8>) {
    if !isTooDeep { visitor.text(utf8) }
  }

  private func stop() {
    isTooDeep = true
    unsafe xmlStopParser(context)
  }
}

private func startElement(
  parser: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?,
  attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
  guard let name = unsafe name else { return }
  var values: [String: String] = [:]
  if var pair = unsafe attributes {
    while let key = unsafe pair[0] {
      let value = unsafe pair[1].map { unsafe String(cString: $0) }
      unsafe values[localName(key)] = value ?? ""
      unsafe pair += 2
    }
  }
  unsafe markupParser(parser)?.start(localName(name), values)
}

private func endElement(parser: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?) {
  guard let name = unsafe name else { return }
  unsafe markupParser(parser)?.end(localName(name))
}

private func characters(
  parser: UnsafeMutableRawPointer?, text: UnsafePointer<xmlChar>?, count: Int32
) {
  let text = unsafe UnsafeBufferPointer(start: text, count: Int(max(count, 0)))
  unsafe markupParser(parser)?.text(text.span)
}

/// An entity that the document declares or a DTD would; those of HTML are known without it.
private func reference(parser: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?) {
  guard let entity = unsafe htmlEntityLookup(name),
    let character = unsafe Unicode.Scalar(entity.pointee.value)
  else { return }
  let text = Array(String(Character(character)).utf8)
  unsafe markupParser(parser)?.text(text.span)
}

private func markupParser(_ context: UnsafeMutableRawPointer?) -> MarkupParser? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<MarkupParser>.fromOpaque(context).takeUnretainedValue()
}

private func localName(_ name: UnsafePointer<xmlChar>) -> String {
  let name = unsafe String(cString: name)
  return name.utf8.lastIndex(of: UInt8(ascii: ":"))
    .map { String(name[name.utf8.index(after: $0)...]) } ?? name
}

extension [UInt8] {
  /// Whether no tag has so many attributes that comparing each with each other, as libxml2 does,
  /// takes longer than reading the document.
  fileprivate var hasTagsOfSaneLength: Bool {
    var separators = 0
    var isInTag = false
    for byte in self {
      switch byte {
      case UInt8(ascii: "<"): (isInTag, separators) = (true, 0)
      case UInt8(ascii: ">"): isInTag = false
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "="): if isInTag { separators += 1 }
      default: continue
      }
      if separators > 1000 { return false }
    }
    return true
  }
}
