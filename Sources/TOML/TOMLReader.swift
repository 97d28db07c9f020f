internal import CTOML

/// Makes values of the list of entries that the library's reader gives.
///
/// Invariant: what `ctoml_entry_at` points to lives until `ctoml_free`, which only `deinit` calls; texts are copied before.
@safe struct TOMLReader: ~Copyable {
  private let document: OpaquePointer
  private let count: Int
  private var next = 0

  init(_ text: String) throws(TOMLDocument.Failure) {
    try Self.check(text)
    var failure = ctoml_failure()
    var text = text
    let document = text.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) {
        unsafe ctoml_read($0.baseAddress, $0.count, &failure)
      }
    }
    guard let document = unsafe document else {
      throw TOMLDocument.Failure(
        reason: Self.reason(of: failure),
        place: TOMLDocument.Place(line: Int(failure.line), column: Int(failure.column)))
    }
    unsafe (self.document, count) = unsafe (document, ctoml_count(document))
  }

  private static func check(_ text: String) throws(TOMLDocument.Failure) {
    guard text.utf8.count <= TOMLDocument.byteLimit else {
      throw TOMLDocument.Failure(
        reason: "longer than \(TOMLDocument.byteLimit) bytes",
        place: TOMLDocument.Place(line: 1, column: 1))
    }
    var (line, dots) = (1, 0)
    for byte in text.utf8 {
      if byte == 0x0A { (line, dots) = (line + 1, 0) }
      if byte == 0x2E { dots += 1 }
      guard dots <= TOMLDocument.dotLimit else {
        throw TOMLDocument.Failure(
          reason: "more than \(TOMLDocument.dotLimit) dots in a line",
          place: TOMLDocument.Place(line: line, column: 1))
      }
    }
  }

  deinit { unsafe ctoml_free(document) }

  /// The entries from the next one on that are as deep.
  mutating func entries(depth: Int) -> [TOMLDocument.Entry] {
    var entries: [TOMLDocument.Entry] = []
    while let entry = unsafe entry(depth: depth) {
      let name = unsafe Self.text(entry.name, entry.name_length)
      let place = unsafe Self.place(of: entry)
      entries.append(
        TOMLDocument.Entry(name: name, value: unsafe value(of: entry), place: place))
    }
    return entries
  }

  private mutating func elements(depth: Int) -> [TOMLDocument.Element] {
    var elements: [TOMLDocument.Element] = []
    while let entry = unsafe entry(depth: depth) {
      let place = unsafe Self.place(of: entry)
      elements.append(TOMLDocument.Element(value: unsafe value(of: entry), place: place))
    }
    return elements
  }

  private mutating func entry(depth: Int) -> ctoml_entry? {
    guard next < count else { return nil }
    let entry = unsafe ctoml_entry_at(document, next)
    guard unsafe entry.depth == depth else { return nil }
    next += 1
    return unsafe entry
  }

  /// The value of an entry, whose own entries come next.
  private mutating func value(of entry: ctoml_entry) -> TOMLDocument.Value {
    switch unsafe entry.kind {
    case CTOML_TABLE: .table(entries(depth: unsafe entry.depth + 1))
    case CTOML_LIST: .list(elements(depth: unsafe entry.depth + 1))
    case CTOML_INTEGER: .integer(unsafe Int(entry.integer))
    case CTOML_NUMBER: .number(unsafe entry.number)
    case CTOML_BOOLEAN: .boolean(unsafe entry.integer != 0)
    case CTOML_TIME: .time(unsafe Self.text(entry.text, entry.text_length))
    default: .string(unsafe Self.text(entry.text, entry.text_length))
    }
  }

  private static func place(of entry: ctoml_entry) -> TOMLDocument.Place {
    unsafe TOMLDocument.Place(line: Int(entry.line), column: Int(entry.column))
  }

  private static func text(_ start: UnsafePointer<CChar>?, _ count: Int) -> String {
    unsafe start.map {
      let bytes = unsafe UnsafeRawBufferPointer(start: $0, count: count)
      return unsafe String(decoding: bytes, as: UTF8.self)
    } ?? ""
  }

  private static func reason(of failure: ctoml_failure) -> String {
    unsafe withUnsafeBytes(of: failure.reason) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
