import Corpus
import Describing
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Analysis
@testable import Indexing

@Suite struct RunBuilderTests {
  @Test("The segment of a run holds just what its texts hold", arguments: 0..<LongTests.rounds(25))
  func bruteForce(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = [0, 1, 5, 20].randomElement(using: &generator) ?? 0
    let documents = try RandomDocuments.analyzed(count: count, using: &generator)
    var builder = RunBuilder()
    #expect(builder.isEmpty)
    for document in documents { builder.add(document.description, document.text) }
    #expect(builder.isEmpty == documents.isEmpty)

    let segment = try builder.segment()
    let contents = try SegmentContents(segment)
    let expected = Self.expected(of: documents)
    #expect(contents.documents == expected.documents, "seed \(seed)")
    #expect(contents.grams == expected.grams, "seed \(seed)")
    #expect(contents.words == expected.words, "seed \(seed)")
    #expect(contents.fields == expected.fields, "seed \(seed)")
    #expect(builder.totals == Self.totals(of: documents))
  }

  @Test("The same documents give the same bytes, whatever the hashes of this run")
  func sameBytes() throws {
    var generator = SeededGenerator(seed: 9)
    let documents = try RandomDocuments.analyzed(count: 12, using: &generator)
    let files = try (0..<3).map { _ in
      var builder = RunBuilder()
      for document in documents { builder.add(document.description, document.text) }
      return try builder.file()
    }
    #expect(files[0] == files[1])
    #expect(files[0] == files[2])
  }

  @Test("Checksums that are in the file are right")
  func checksums() throws {
    var generator = SeededGenerator(seed: 10)
    var builder = RunBuilder()
    for document in try RandomDocuments.analyzed(count: 3, using: &generator) {
      builder.add(document.description, document.text)
    }
    let segment = try builder.segment()
    #expect(segment.file.identifiers == SegmentFormat.Section.allCases.map(\.rawValue))
    try segment.file.checkAllSections()
  }

  @Test("Both scripts are found under the same keys, at the characters of the text")
  func example() throws {
    var analyzer = try Analyzer()
    var builder = RunBuilder()
    let description = DocumentDescription(
      name: "a.txt", fingerprint: Fingerprint(of: []), fileSize: 0, encoding: .utf8,
      confidence: 100, replacedCount: 0)
    builder.add(description, try analyzer.analyze(Array("工会AI，會".utf8)))
    builder.add(description, try analyzer.analyze(Array("總結(jié)\n工會".utf8)))
    let contents = try SegmentContents(builder.segment())
    func list(_ text: String) -> PostingList? {
      let scalars = text.unicodeScalars.map(\.value)
      return contents.grams[GramKey(scalars[0], scalars.count > 1 ? scalars[1] : nil)]
    }
    #expect(
      list("工会") == PostingList(documents: [0, 1], frequencies: [1, 1], positions: [0, 3]))
    #expect(
      list("会") == PostingList(documents: [0, 1], frequencies: [1, 1], positions: [5, 4]))
    #expect(list("会a") == PostingList(documents: [0], frequencies: [1], positions: [1]))
    #expect(list("i") == PostingList(documents: [0], frequencies: [1], positions: [3]))
    #expect(list("总结") == PostingList(documents: [1], frequencies: [1], positions: [0]))
    #expect(list("结") == PostingList(documents: [1], frequencies: [1], positions: [1]))
    #expect(list("工會") == nil)
    #expect(contents.grams.count { !$0.key.isCharacter } == 7)
    #expect(
      contents.words[Term(utf8: Array("工会".utf8))]
        == PostingList(documents: [0, 1], frequencies: [1, 1], positions: []))
  }

  /// The oracle: looks at every character and every token by itself.
  private static func expected(
    of documents: [(description: DocumentDescription, text: AnalyzedText)]
  ) -> SegmentContents {
    var contents = SegmentContents()
    for (number, document) in documents.enumerated() {
      let text = document.text
      let title =
        document.description.fields.first { $0.name.description == "题" }?.value
        ?? text.title.map(text.cleanText) ?? ""
      contents.documents.append(
        SegmentContents.Document(
          description: document.description, nameBytes: Array(document.description.name.utf8),
          title: title, source: text.source,
          repairs: text.clean.repairs, headings: text.headings,
          breaks: TextBreaks(text.folded.scalars), tokenCount: text.tokens.count,
          characterCount: text.folded.scalars.count))
      for (name, value) in fields(of: document.description, title: title) {
        let folded = Term(folded: FoldedText(clean: Array(value.utf8)).scalars)
        let key = Term(utf8: Array("\(name)\0".utf8) + folded.utf8)
        contents.fields[key, default: .none].add(number, at: nil)
      }
      let scalars = text.folded.scalars
      for position in scalars.indices where TextClass.isGram(scalars[position]) {
        let next = position + 1 < scalars.count ? scalars[position + 1] : 0
        let key = UInt64(scalars[position]) << 32 | UInt64(TextClass.isGram(next) ? next : 0)
        contents.grams[GramKey(code: key), default: .none].add(number, at: UInt32(position))
        contents.grams[.character(scalars[position]), default: .none].add(number, at: nil)
      }
      for token in text.tokens {
        let word = String(String.UnicodeScalarView(scalars[token].compactMap(Unicode.Scalar.init)))
        contents.words[Term(utf8: Array(word.utf8)), default: .none].add(number, at: nil)
      }
    }
    return contents
  }

  private static func fields(
    of description: DocumentDescription, title: String
  ) -> [(String, String)] {
    [("文件", description.name)] + (title.isEmpty ? [] : [("题", title)])
      + description.fields.filter { $0.name.description != "题" }.map {
        ($0.name.description, $0.value)
      }
  }

  private static func totals(
    of documents: [(description: DocumentDescription, text: AnalyzedText)]
  ) -> SegmentTotals {
    var totals = SegmentTotals()
    totals.documentCount = documents.count
    totals.characterCount = documents.map(\.text.folded.scalars.count).reduce(0, +)
    totals.tokenCount = documents.map(\.text.tokens.count).reduce(0, +)
    return totals
  }
}

extension PostingList {
  fileprivate static let none = PostingList(documents: [], frequencies: [], positions: [])

  fileprivate mutating func add(_ document: Int, at position: UInt32?) {
    if documents.last != UInt32(document) {
      documents.append(UInt32(document))
      frequencies.append(0)
    }
    frequencies[frequencies.count - 1] += 1
    if let position { positions.append(position) }
  }
}
