import Foundation
import TestSupport
import Testing

@testable import Corpus

/// Law: no damage to a document ends the program or holds it up: it gives texts of valid UTF-8, or
/// says why not.
@Suite struct DamagedDocumentsTests {
  /// One fixture of each format and, since they cost nothing, texts in the other ones.
  private static let documents: [(name: String, bytes: [UInt8], isExternal: Bool)] = {
    var documents: [(name: String, bytes: [UInt8], isExternal: Bool)] = [
      ("a.csv", Array("标题,正文\n甲,\"一\n二\"\n乙,三\n".utf8), false),
      ("a.jsonl", Array("{\"text\":\"一\",\"年\":2014}\n{\"text\":\"二\"}\n".utf8), false),
      ("a.xml", Array("<?xml version=\"1.0\"?><a><b k=\"1\">一&amp;</b><c>二</c></a>".utf8), false),
      ("a.zip", ZipWriter.archive(["a.txt": "一段文字", "b.html": "<p>二</p>"]), false),
      ("a.md", Array("# 一\n\n二\n".utf8), false),
    ]
    for ending in ["docx", "odt", "epub", "html", "pdf", "rtf"] {
      guard let name = FormatFixturesTests.names.last(where: { $0.hasSuffix(ending) }) else {
        continue
      }
      let path = DataKit.packageRoot + "/Tests/CorpusTests/Fixtures/" + name
      let bytes = (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()
      documents.append((name, [UInt8](bytes), ending == "pdf" || ending == "rtf"))
    }
    return documents
  }()

  /// External programs take a hundred times as long to start as a reader in the process takes.
  private func rounds(_ count: Int, _ isExternal: Bool) -> Int {
    isExternal && !LongTests.isOn ? count / 10 : count
  }

  private func check(_ name: String, _ bytes: [UInt8], _ damage: String) {
    let contents = FileContents(name, bytes)
    let isAnswered = !contents.texts.isEmpty || !contents.diagnostics.isEmpty
    let isUTF8 = contents.texts.allSatisfy { String(validating: $0.utf8, as: UTF8.self) != nil }
    #expect(isAnswered && isUTF8, "\(name) \(damage)")
  }

  @Test(.timeLimit(.minutes(5)), arguments: documents.indices)
  func `truncation`(document: Int) {
    let (name, bytes, isExternal) = Self.documents[document]
    var random = SeededGenerator(seed: 1)
    for _ in 0..<rounds(50, isExternal) {
      let count = Int.random(in: 0..<bytes.count, using: &random)
      check(name, Array(bytes.prefix(count)), "cut to \(count) bytes")
    }
  }

  @Test(.timeLimit(.minutes(10)), arguments: documents.indices)
  func `flipped bytes`(document: Int) {
    let (name, bytes, isExternal) = Self.documents[document]
    var random = SeededGenerator(seed: 2)
    for _ in 0..<rounds(200, isExternal) {
      var damaged = bytes
      let place = Int.random(in: bytes.indices, using: &random)
      damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      check(name, damaged, "byte \(place) is \(damaged[place])")
    }
  }

  @Test func `RTF nested without end is told, and no program is asked`() {
    let deep = "{\\rtf1 \\{ " + String(repeating: "{", count: 100_000)
    #expect(FileContents("a.rtf", deep).reasons == [.damagedDocument(.nesting)])
  }
}
