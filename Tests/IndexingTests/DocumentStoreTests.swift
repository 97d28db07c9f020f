import Corpus
import Describing
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Analysis
@testable import Indexing

@Suite struct DocumentStoreTests {
  /// The sections of a store.
  private struct Sections {
    var records: [UInt8] = []
    var strings: [UInt8] = []
    var texts: [UInt8] = []
    var textIndex: [UInt8] = []
    var repairs: [UInt8] = []
    var headings: [UInt8] = []
    var fields: [UInt8] = []
    var pages: [UInt8] = []
    var breaks: [UInt8] = []
    var sketches: [UInt8] = []
    let count: Int

    init(_ writer: inout DocumentStoreWriter) throws(StorageError) {
      try writer.finish()
      count = writer.count
      records = writer.records.bytes
      strings = writer.strings.bytes
      texts = writer.texts.takeFrames()
      textIndex = writer.texts.index.bytes
      repairs = writer.repairs.bytes
      headings = writer.headings.bytes
      fields = writer.fields.bytes
      pages = writer.pages.bytes
      breaks = writer.breaks.bytes
      sketches = writer.sketches.bytes
    }

    func store(
      deleted: DeletedDocuments = DeletedDocuments()
    ) throws(StorageError) -> DocumentStore {
      try DocumentStore(
        DocumentStore.Sections(
          records: DocumentRecords(Bytes(records, path: "records"), count: count),
          strings: Bytes(strings, path: "strings"),
          texts: TextFrames(
            frames: Bytes(texts, path: "texts"), index: Bytes(textIndex, path: "text index")),
          repairs: Bytes(repairs, path: "repairs"), headings: Bytes(headings, path: "headings"),
          fields: Bytes(fields, path: "fields"), pages: Bytes(pages, path: "pages"),
          breaks: Bytes(breaks, path: "breaks"),
          sketches: Bytes(sketches, path: "sketches")),
        deleted: deleted)
    }
  }

  private static let text = """
    工會總結(jié)大會
    一、協(xié)商&nbsp;工作
    （一）第一項
    正文在這里（qiě），沒有損壞。
    二、總結(jié)

    """

  private static func sample() throws -> Sections {
    var writer = DocumentStoreWriter(FrameCompressor(level: TextFrameWriter.level))
    var analyzer = try Analyzer()
    for encoding in TextEncoding.allCases {
      let description = DocumentDescription(
        name: "\(encoding).txt", fingerprint: Fingerprint(low: 1, high: .max), fileSize: 77,
        encoding: encoding, confidence: 100, replacedCount: 3, format: .markdown,
        firstLine: 9, speech: 2,
        pages: [PageStart(page: 3, offset: 0), PageStart(page: 5, offset: 70)],
        fields: [
          Field(name: .year, value: "2014", origin: .fileName, confidence: 80),
          Field(name: FieldName("来源"), value: "网站", origin: .table, confidence: 100),
        ])
      writer.append(description, try analyzer.analyze(Array(text.utf8)))
    }
    return try Sections(&writer)
  }

  @Test("Repairs, outline, title and encoding come back as they were")
  func roundTrip() throws {
    var analyzer = try Analyzer()
    let text = try analyzer.analyze(Array(Self.text.utf8))
    try #require(text.clean.repairs.count == 4)
    try #require(text.headings.count >= 3)
    let store = try Self.sample().store()
    #expect(store.totalCount == TextEncoding.allCases.count)
    for (document, encoding) in zip(store.documents, TextEncoding.allCases) {
      let description = try store.description(of: document)
      #expect(description.encoding == encoding)
      #expect(description.name == "\(encoding).txt")
      #expect(try store.name(of: document) == description.name)
      #expect(description.fingerprint == Fingerprint(low: 1, high: .max))
      #expect(
        [
          description.fileSize, description.confidence, description.replacedCount,
          description.firstLine,
        ] == [77, 100, 3, 9])
      #expect(try store.title(of: document) == "工會總結大會")
      #expect(try store.sourceText(of: document) == Array(Self.text.utf8))
      #expect(try store.repairs(of: document) == text.clean.repairs)
      #expect(try store.headings(of: document) == text.headings)
      #expect(try store.breaks(of: document) == TextBreaks(text.folded.scalars))
      #expect(try store.tokenCount(of: document) == text.tokens.count)
      #expect(try store.characterCount(of: document) == text.folded.scalars.count)
    }
  }

  @Test("A document beyond the last is damage", arguments: [5, 6, UInt32.max])
  func missingDocument(ordinal: UInt32) throws {
    let store = try Self.sample().store()
    let document = DocumentID(ordinal)
    #expect(throws: StorageError.self) { try store.name(of: document) }
    #expect(throws: StorageError.self) { try store.sourceText(of: document) }
    #expect(throws: StorageError.self) { try store.repairs(of: document) }
    #expect(throws: StorageError.self) { try store.headings(of: document) }
  }

  @Test("Records that are not whole are damaged")
  func partialRecords() throws {
    var sections = try Self.sample()
    sections.records.removeLast()
    #expect(throws: StorageError.self) { try Self.documents(of: sections) }
    sections.records = []
    #expect(throws: StorageError.self) { try sections.store() }
  }

  @Test("A changed byte gives other documents or an error, and its repairs can be refused")
  func changedBytes() throws {
    let sound = try Self.sample()
    let expected = try Self.documents(of: sound)
    let records = try Self.records(of: sound)
    let sections: [WritableKeyPath<Sections, [UInt8]>] = [
      \.records, \.strings, \.textIndex, \.repairs, \.headings, \.fields, \.pages, \.breaks,
    ]
    for section in sections {
      for offset in sound[keyPath: section].indices {
        for bit in [0, 7] {
          var damaged = sound
          damaged[keyPath: section][offset] ^= 1 << bit
          // A place may lead to the same list of another document.
          let isNoticed =
            (try? Self.documents(of: damaged)) != expected
            || (try? Self.records(of: damaged)) != records
          #expect(isNoticed, "bit \(bit) of byte \(offset)")
        }
      }
    }
  }

  @Test("A changed byte of a frame gives texts of the same length or an error")
  func changedFrames() throws {
    let sound = try Self.sample()
    let lengths = try Self.documents(of: sound).map(\.source.count)
    for offset in sound.texts.indices {
      for bit in 0..<8 {
        var damaged = sound
        damaged.texts[offset] ^= 1 << bit
        let store = try damaged.store()
        let texts = try? store.documents.map { try store.sourceText(of: $0).count }
        #expect(texts == nil || texts == lengths, "bit \(bit) of byte \(offset)")
      }
    }
  }

  /// What a document takes most of, each of which has a limit of its own.
  private static let large: [@Sendable (DocumentDescription) -> (DocumentDescription, String)] = [
    { ($0, String(repeating: "总", count: 700)) },
    { ($0, String(repeating: "&nbsp;", count: 400)) },
    { ($0, String(repeating: "一、工作\n", count: 300)) },
    { (named($0, String(repeating: "a", count: 1_500)), "") },
    {
      var description = $0
      description.fields = (0..<60).map { number in
        Field(
          name: FieldName("列\(number)"), value: "网站来源于此\(number)", origin: .table, confidence: 100)
      }
      return (description, "")
    },
    {
      var description = $0
      description.pages = (0..<900).map { PageStart(page: $0, offset: $0 * 9) }
      return (description, "")
    },
  ]

  private static func named(_ other: DocumentDescription, _ name: String) -> DocumentDescription {
    var description = other
    description.name = name
    return description
  }

  @Test(
    "Documents that need more than the format has room for are an error that names the first of them",
    arguments: large.indices)
  func tooMuch(number: Int) throws {
    var analyzer = try Analyzer()
    for limit: UInt32 in [1_000, .max] {
      var writer = DocumentStoreWriter(FrameCompressor(level: 1), limit: limit)
      for (count, name) in ["small", "large", "behind"].enumerated() {
        let small = DocumentDescription(
          name: name, fingerprint: Fingerprint(low: 1, high: 1), fileSize: 7, encoding: .utf8,
          confidence: 100, replacedCount: 0, format: .plainText, firstLine: 1, speech: nil,
          pages: [], fields: [])
        let (description, text) = count == 1 ? Self.large[number](small) : (small, "短")
        writer.append(description, try analyzer.analyze(Array(text.utf8)))
      }
      do throws(StorageError) {
        let store = try Sections(&writer).store()
        #expect(limit == .max)
        #expect(try store.name(of: DocumentID(2)) == "behind")
      } catch {
        guard case .system("index", let path, .fileTooLarge) = error else {
          Issue.record("\(error)")
          return
        }
        #expect(limit < .max)
        // A column that one document fills is too long for the next.
        #expect(path == "large" || path == "behind" || path.string.hasPrefix("aaa"))
      }
    }
  }

  @Test("Deleted documents are passed over and keep their numbers", arguments: 0..<32)
  func deletedDocuments(mask: Int) throws {
    let deleted = (0..<UInt32(5)).filter { mask >> Int($0) & 1 == 1 }
    let store = try Self.sample().store(deleted: DeletedDocuments(deleted))
    #expect(store.totalCount == 5)
    #expect(store.documents.map(\.ordinal) == (0..<5).filter { !deleted.contains($0) })
  }

  private static func records(of sections: Sections) throws -> [DocumentRecord] {
    let records = try sections.store().sections.records
    return try (0..<records.count).map { try records[$0] }
  }

  /// All documents; their repairs are applied, as every search does.
  private static func documents(
    of sections: Sections
  ) throws -> [SegmentContents.Document] {
    let store = try sections.store()
    return try store.documents.map { document in
      let source = try store.sourceText(of: document)
      let repairs = try store.repairs(of: document)
      _ = try CleanText(source: source, repairs: repairs)
      let description = try store.description(of: document)
      return SegmentContents.Document(
        description: description, nameBytes: Array(description.name.utf8),
        title: try store.title(of: document), source: source, repairs: repairs,
        headings: try store.headings(of: document), breaks: try store.breaks(of: document),
        tokenCount: try store.tokenCount(of: document),
        characterCount: try store.characterCount(of: document))
    }
  }
}
