import Analysis
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// A word table that is checked as it is read cuts every text as a whole one does, whatever is damaged.
@Suite struct WordTableChunkTests {
  private static let kind = SectionFile.Kind(name: "wensouWT", version: 2)

  /// Words of all lengths, Latin, digits, and characters that are in no word.
  private static func text(using generator: inout SeededGenerator) -> [UInt32] {
    let pieces = [
      "工会", "职工代表大会", "集体协商", "中华人民共和国", "的", "一心一意", "AI", "2014", "，", "𠀀", "龘", "\n", "é", "ガ",
    ]
    let count = Int.random(in: 1...8, using: &generator)
    return (0..<count).flatMap { _ in
      Bool.random(using: &generator)
        ? (pieces.randomElement(using: &generator) ?? "").unicodeScalars.map(\.value)
        : [UInt32.random(in: 0x4E00...0x9FA5, using: &generator)]
    }
  }

  private static func tokens(
    of texts: [[UInt32]], by table: WordTable
  ) throws -> [[Range<Int>]] {
    try texts.map { text in
      var analyzer = try Analyzer(words: table)
      return try analyzer.tokens(in: text)
    }
  }

  /// The table of a file whose section has these bytes in place of the written ones, checked as it is
  /// read or not at all.
  private static func table(_ file: [UInt8], isChecked: Bool) throws -> WordTable? {
    let bytes = try SectionFile(Bytes(file, path: "words"), kind: kind).section(2)
    let check: @Sendable (Range<Int>) -> Bool = { bytes.isWhole($0) }
    return unsafe bytes.withUncheckedBytes { memory -> WordTable? in
      unsafe WordTable(memory: memory, keptBy: bytes, check: isChecked ? check : nil)
    }
  }

  @Test func isCheckedAsAWhole() throws {
    let content = try #require(WordTable.folded).bytes
    var file = SectionFileWriter.file(Self.kind, sections: [(identifier: 2, bytes: content)]).bytes
    #expect(try Self.table(file, isChecked: true)?.checked() != nil)
    file[16 + content.count / 2] ^= 1
    let damaged = try #require(try Self.table(file, isChecked: true))
    #expect(damaged.checked() == nil)
  }

  @Test("Whichever chunk is damaged, the tokens are right; without the check some are not")
  func everyChunk() throws {
    var generator = SeededGenerator(seed: 5)
    let content = try #require(WordTable.folded).bytes
    let file = SectionFileWriter.file(Self.kind, sections: [(identifier: 2, bytes: content)]).bytes
    let texts = (0..<40).map { _ in Self.text(using: &generator) }
    let sound = try Self.tokens(of: texts, by: #require(WordTable.folded))
    #expect(
      try Self.tokens(of: texts, by: #require(try Self.table(file, isChecked: true))) == sound)
    var wrongCount = 0
    let chunkSize = 8 << 10
    for start in stride(from: 0, to: content.count, by: LongTests.isOn ? chunkSize : 3 * chunkSize)
    {
      var damaged = file
      for offset in start..<min(start + chunkSize, content.count) {
        damaged[16 + offset] = UInt8.random(in: 0...255, using: &generator)
      }
      let checked = try #require(try Self.table(damaged, isChecked: true))
      #expect(try Self.tokens(of: texts, by: checked) == sound, "chunk at \(start)")
      let unchecked = try #require(try Self.table(damaged, isChecked: false))
      if try Self.tokens(of: texts, by: unchecked) != sound { wrongCount += 1 }
    }
    #expect(wrongCount > 5)
  }
}
