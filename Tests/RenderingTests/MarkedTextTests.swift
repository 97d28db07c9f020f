import Analysis
import Indexing
import TestSupport
import Testing

@testable import Rendering

/// The lines of a text and the text are the same.
@Suite struct MarkedTextTests {
  @Test(arguments: 0..<200)
  func `what is kept and removed is the source, what is kept and added the clean text`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let source = Array(
      (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        "abc\n".utf8.randomElement(using: &generator) ?? 0x61
      })
    let repairs = Self.repairs(in: source, &generator)
    let document = try ShownDocument(name: "甲.txt", source: source, repairs: repairs)
    let lines = MarkedText(document).lines
    let clean = try CleanText(source: source, repairs: repairs).utf8
    let end: [UInt8] = source.last == 0x0A ? [0x0A] : []
    #expect(Self.joined(lines, [.kept, .removed]) + end == source, "seed \(seed)")
    #expect(Self.joined(lines, [.kept, .added]) + end == clean, "seed \(seed)")
    #expect(lines.map(\.number) == Array(1...lines.count), "seed \(seed)")
    #expect(document.lines == 1...lines.count, "seed \(seed)")
  }

  @Test func `pages begin in the lines of their first bytes`() throws {
    let document = try ShownDocument(
      name: "a.pdf", firstLine: 5, source: Array("ab\ncd\nef".utf8),
      pages: [PageStart(page: 2, offset: 0), PageStart(page: 3, offset: 4)])
    #expect(MarkedText(document).lines.map(\.pages) == [[2], [3], []])
    #expect(MarkedText(document).lines.map(\.number) == [5, 6, 7])
  }

  @Test func `repairs that do not fit are refused`() {
    let repair = Repair(kind: .gap, source: 1..<4, replacement: "")
    #expect(throws: AnalysisError.self) {
      try ShownDocument(name: "a", source: [0x61, 0x62], repairs: [repair])
    }
  }

  /// Repairs within lines, as all but furniture are.
  private static func repairs(
    in source: [UInt8], _ generator: inout SeededGenerator
  ) -> [Repair] {
    var (repairs, end) = ([Repair](), 0)
    for start in source.indices where start >= end && Int.random(in: 0..<4, using: &generator) == 0
    {
      let rest = source[start...].prefix { $0 != 0x0A }.prefix(3)
      if rest.isEmpty { continue }
      let replacement = ["", "X", "YZ"].randomElement(using: &generator) ?? ""
      repairs.append(
        Repair(kind: .pinyin, source: rest.startIndex..<rest.endIndex, replacement: replacement))
      end = rest.endIndex
    }
    return repairs
  }

  private static func joined(
    _ lines: [MarkedLine], _ origins: [MarkedLine.Piece.Origin]
  ) -> [UInt8] {
    let texts = lines.map { line in
      line.pieces.filter { origins.contains($0.origin) }.map(\.text).joined()
    }
    return Array(texts.joined(separator: "\n").utf8)
  }
}
