import Foundation
import TestSupport
import Testing

@testable import Analysis

@Suite struct ShiftedRunLawTests {
  /// The sample library of the project, both scripts.
  private static let library: [UInt32] = {
    let root = DataKit.packageRoot + "/Corpus"
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root).sorted()) ?? []
    let texts = names.filter { $0.hasSuffix(".txt") }
      .compactMap { FileManager.default.contents(atPath: "\(root)/\($0)") }
      .compactMap { file -> [UInt32]? in
        guard String(data: file, encoding: .utf8) != nil else { return nil }
        let clean = try? CleanText(source: Array(file), repairs: Cleaner.repairs(in: Array(file)))
        return clean.map { String(decoding: $0.utf8, as: UTF8.self).scalarValues }
      }
    return Array(texts.joined(separator: [0x0A]))
  }()

  /// A reading of each character that is marked in some page.
  private static let syllables: [UInt32: [String]] = {
    var syllables: [UInt32: [String]] = [:]
    for line in PinyinTable.readings.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      for scalar in parts[1].unicodeScalars {
        syllables[scalar.value, default: []].append(String(parts[0]))
      }
    }
    return syllables
  }()

  private struct Counts {
    var restored = 0
    var gaps = 0
    var missed = 0
  }

  @Test("What is restored is what stood there", arguments: [81, 82, 83, 84] as [UInt64])
  func restoresTheTruth(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var counts = Counts()
    for _ in 0..<LoopScale.rounds(40) {
      let damage = Self.damage(using: &generator)
      let repairs = Cleaner.repairs(in: damage.damaged)
      counts.missed += damage.splits.count { split in
        !repairs.contains { $0.source.contains(split) }
      }
      for repair in repairs {
        check(repair, of: damage, counts: &counts, seed: seed)
      }
    }
    #expect(counts.restored > 100 && counts.gaps > 100, "seed \(seed)")
    #expect(counts.missed < counts.gaps / 10, "seed \(seed): \(counts)")
  }

  private func check(
    _ repair: Repair, of damage: GBKDamage, counts: inout Counts, seed: UInt64
  ) {
    let place = damage.truth(of: repair.source)
    let shown = String(decoding: damage.damaged[repair.source], as: UTF8.self)
    switch repair.kind {
    case .shifted:
      counts.restored += 1
      let text = GBK.encode(repair.replacement.scalarValues)
      let isGapBefore = damage.damaged[repair.source.lowerBound] != UInt8(ascii: "?")
      let start = place.lowerBound + (isGapBefore ? 1 : 0)
      #expect(
        text == Array(damage.truth[start...].prefix(text.count)),
        "seed \(seed): \(shown) became \(repair.replacement)")
    case .gap:
      counts.gaps += 1
    case .pinyin: #expect(place.isEmpty, "seed \(seed): \(shown)")
    default: Issue.record("seed \(seed): \(repair.kind) \(shown)")
    }
  }

  /// Some pages of the library with 60 to 300 different characters marked, all of them or only
  /// those that a conversion to Traditional characters changed.
  private static func damage(using generator: inout SeededGenerator) -> GBKDamage {
    let start = Int.random(in: 0..<library.count - 3_000, using: &generator)
    let marksAll = Bool.random(using: &generator)
    let count = Int.random(in: 60...300, using: &generator)
    let marks = (0..<count).compactMap { _ in
      mark(marksAll ? library : traditional, using: &generator)
    }
    return GBKDamage(
      Array(library[start..<start + 3_000]),
      marking: Dictionary(marks) { first, _ in first }.map { (scalar: $0, syllable: $1) })
  }

  private static let traditional = library.filter { Folding.fold($0) != $0 }

  private static func mark(
    _ scalars: [UInt32], using generator: inout SeededGenerator
  ) -> (UInt32, String)? {
    guard let scalar = scalars.randomElement(using: &generator), TextClass.isHan(scalar),
      GBK.encode([scalar]).count == 2,
      let syllable = syllables[scalar]?.randomElement(using: &generator)
    else { return nil }
    return (scalar, syllable)
  }
}
