import TestSupport
import Testing

@testable import Analysis

@Suite struct OffsetMapTests {
  /// Where one byte of clean text comes from.
  private enum Origin: Equatable {
    case source(Int)
    case repair(Range<Int>)

    var start: Int {
      switch self {
      case .source(let offset): offset
      case .repair(let range): range.lowerBound
      }
    }

    var end: Int {
      switch self {
      case .source(let offset): offset + 1
      case .repair(let range): range.upperBound
      }
    }
  }

  /// The brute force: every byte of the clean text with its origin.
  private func origins(length: Int, repairs: [Repair]) -> [Origin] {
    var origins: [Origin] = []
    var offset = 0
    for repair in repairs {
      origins += (offset..<repair.source.lowerBound).map(Origin.source)
      origins += repair.replacement.utf8.map { _ in Origin.repair(repair.source) }
      offset = repair.source.upperBound
    }
    return origins + (offset..<length).map(Origin.source)
  }

  private func randomRepairs(length: Int, using generator: inout SeededGenerator) -> [Repair] {
    var repairs: [Repair] = []
    var offset = 0
    while true {
      let start = offset + Int.random(in: 0...3, using: &generator)
      let end = start + Int.random(in: 1...4, using: &generator)
      if end > length { return repairs }
      let replacements = ["", "", "x", "”", "\u{FFFD}", "章和"]
      let replacement = replacements.randomElement(using: &generator) ?? ""
      let kind = Repair.Kind.allCases.randomElement(using: &generator) ?? .gap
      repairs.append(Repair(kind: kind, source: start..<end, replacement: replacement))
      offset = end
    }
  }

  @Test("Every clean range lies where its bytes come from", arguments: [41, 42, 43] as [UInt64])
  func matchesBruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let length = Int.random(in: 0...24, using: &generator)
      let repairs = randomRepairs(length: length, using: &generator)
      let map = try OffsetMap(repairs: repairs, sourceLength: length)
      let origins = origins(length: length, repairs: repairs)
      #expect(map.cleanLength == origins.count)
      for (offset, origin) in origins.enumerated() {
        #expect(map.sourceOffset(ofCleanStart: offset) == origin.start, "seed \(seed) \(repairs)")
        #expect(map.sourceOffset(ofCleanEnd: offset + 1) == origin.end, "seed \(seed) \(repairs)")
      }
    }
  }

  @Test("Larger offsets never have smaller source offsets", arguments: [44] as [UInt64])
  func isMonotone(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let length = Int.random(in: 0...24, using: &generator)
      let repairs = randomRepairs(length: length, using: &generator)
      let map = try OffsetMap(repairs: repairs, sourceLength: length)
      let starts = (-1...map.cleanLength + 1).map(map.sourceOffset(ofCleanStart:))
      let ends = (-1...map.cleanLength + 1).map(map.sourceOffset(ofCleanEnd:))
      #expect(starts == starts.sorted() && ends == ends.sorted(), "seed \(seed) \(repairs)")
      #expect((starts + ends).allSatisfy((0...length).contains), "seed \(seed) \(repairs)")
    }
  }

  @Test("Nothing repaired is identity")
  func identity() throws {
    let map = try OffsetMap(repairs: [], sourceLength: 9)
    for offset in 0...9 {
      #expect(map.sourceOffset(ofCleanStart: offset) == offset)
      #expect(map.sourceOffset(ofCleanEnd: offset) == offset)
    }
  }

  @Test("An insertion belongs to a range only when it is strictly inside")
  func insertion() throws {
    let source = Array("總結(jié)演".utf8)
    let text = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
    func slice(_ clean: Range<Int>) -> String {
      let start = text.offsets.sourceOffset(ofCleanStart: clean.lowerBound)
      let end = text.offsets.sourceOffset(ofCleanEnd: clean.upperBound)
      return String(decoding: source[start..<end], as: UTF8.self)
    }
    #expect(slice(0..<6) == "總結")
    #expect(slice(3..<9) == "結(jié)演")
    #expect(slice(6..<9) == "演")
  }
}
