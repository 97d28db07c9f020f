internal import Corpus
internal import Foundation

/// How many of the samples of one length in one encoding came back.
struct Cell {
  private(set) var right = 0
  private(set) var total = 0
  private(set) var misses: [String] = []

  init(
    _ encoding: TargetEncoding, _ texts: SourceTexts, length: Int, calibration: inout Calibration
  ) throws {
    var samples = try Samples(of: texts, in: encoding, length: length)
    for _ in 0..<EncodingBenchmark.samplesPerCell {
      guard let sample = samples.next() else { return }
      let file = RawFile(name: "sample", format: .plainText, bytes: sample.bytes)
      let text = try? SourceText(decoding: file)
      let isRight = text?.encoding == encoding.reading || text?.utf8 == sample.utf8
      total += 1
      if isRight { right += 1 } else { misses.append(Self.describe(sample, text)) }
      if let text { calibration.add(confidence: text.confidence, isRight: isRight) }
    }
  }

  /// "1999/2000 (99.95 %)"; a dash where the texts cannot be written in the encoding.
  var text: String {
    guard total > 0 else { return "–" }
    return "\(right)/\(total) (" + String(format: "%.2f", 100 * Double(right) / Double(total))
      + " %)"
  }

  func printMisses() {
    for miss in misses.prefix(5) { print("  - \(miss)") }
  }

  private static func describe(_ sample: Sample, _ text: SourceText?) -> String {
    let original = String(decoding: sample.utf8, as: UTF8.self)
    guard let text else { return "\(original.debugDescription) refused" }
    let read = String(decoding: text.utf8, as: UTF8.self)
    return "\(original.debugDescription) as \(text.encoding.displayName) "
      + "\(Int(text.confidence * 100)) \(read.debugDescription)".prefix(100)
  }
}
