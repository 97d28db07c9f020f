import Foundation
import TestSupport
import Testing

@testable import Corpus

/// The goals for detection, on real reports: 99 % of pieces of 30 characters and more, 98 % of 10.
/// The encoding benchmark measures the same with more pieces, and with iconv.
@Suite(.enabled(if: DataKit.isAvailable)) struct DetectionRateTests {
  /// Texts that Big5 can hold are Traditional.
  private static func pieces(
    in encoding: TextEncoding, length: Int, seed: UInt64
  ) throws -> [EncodedSample] {
    let root = DataKit.path("sample-reports")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }
    let texts = stride(from: 0, to: names.count, by: 6).compactMap { index in
      try? String(contentsOfFile: "\(root)/\(names[index])", encoding: .utf8)
    }
    return texts.flatMap { text in
      encoding.samples(of: [String(text.prefix(20_000))], length: length, count: 12, seed: seed)
    }
    .filter { sample in sample.text.unicodeScalars.contains { $0.value >= 0x4E00 } }
  }

  @Test(arguments: TextEncoding.allCases, [10: 98, 30: 99, 100: 99].sorted { $0.key < $1.key })
  func `pieces of real reports are detected`(
    encoding: TextEncoding, goal: (key: Int, value: Int)
  ) throws {
    let seed = UInt64(goal.key)
    let pieces = try Self.pieces(in: encoding, length: goal.key, seed: seed)
    let wrong = pieces.filter { piece in
      let file = RawFile(name: "piece", format: .plainText, bytes: piece.bytes)
      return (try? SourceText(decoding: file))?.utf8 != Array(piece.text.utf8)
    }
    #expect(pieces.count >= 60, "too few to say anything")
    #expect(
      wrong.count * 100 <= pieces.count * (100 - goal.value),
      "seed \(seed): \(wrong.count) of \(pieces.count)")
  }
}
