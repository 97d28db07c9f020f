/// Which encoding a file's bytes are in; the answer depends on the bytes and on nothing else.
///
/// In this order: a byte order mark whose text is sound; strict UTF-8 over all bytes; the best score
/// among the readings in every known encoding (see `TextEvidence`); UTF-8 with a few broken bytes,
/// when nothing speaks for another encoding.
enum EncodingDetector {
  /// The least score of a reading that is taken for Chinese text. Korean and Japanese read as
  /// GB18030 stay below it.
  static let leastScore = 0.5

  /// The greatest share of damaged characters where something else than the score decides.
  static let greatestDamage = 0.1

  /// The greatest share of control bytes with which valid UTF-8 is beyond doubt, and with which
  /// bytes that are no known text are not called binary.
  static let fewControls = 0.02

  /// How many bytes are decoded for a score: thousands of characters, where a hundred suffice.
  static let windowSize = 16 << 10

  /// Decides from all bytes of a file.
  static func detect(_ bytes: Span<UInt8>) -> EncodingVerdict {
    let mark = ByteOrderMark(at: bytes)
    let content = bytes.extracting(droppingFirst: mark?.count ?? 0)
    return switch mark?.encoding {
    case nil: judge(bytes, markLength: 0)
    case .utf8?: judge(content, markLength: bytes.count - content.count)
    case let encoding?: confirm(encoding, content, in: bytes)
    }
  }

  /// Believes a byte order mark other than that of UTF-8 unless what follows is rubbish.
  private static func confirm(
    _ encoding: TextEncoding, _ content: Span<UInt8>, in bytes: Span<UInt8>
  ) -> EncodingVerdict {
    guard let reading = TrialReading(of: content.extracting(content.window), as: encoding),
      reading.evidence.damagedShare <= greatestDamage
    else { return judge(bytes, markLength: 0) }
    return .text(
      DetectedEncoding(
        encoding: encoding, confidence: 1, markLength: bytes.count - content.count))
  }

  /// Judges bytes without a mark, or after that of UTF-8.
  private static func judge(_ content: Span<UInt8>, markLength: Int) -> EncodingVerdict {
    let hasFewControls = Double(content.controlByteCount) <= fewControls * Double(content.count)
    let isValidUTF8 = content.isValidUTF8
    if isValidUTF8 && hasFewControls {
      return .text(
        DetectedEncoding(
          encoding: .utf8, confidence: 1, markLength: markLength, isValidUTF8: true))
    }
    guard let (encoding, margin) = bestReading(of: content.extracting(content.window)) else {
      return hasFewControls ? .unknown : .binary
    }
    let isTakenAsIs = isValidUTF8 && encoding == .utf8
    return .text(
      DetectedEncoding(
        encoding: encoding, confidence: isTakenAsIs ? 1 : margin, markLength: markLength,
        isValidUTF8: isTakenAsIs))
  }

  private static func bestReading(
    of window: Span<UInt8>
  ) -> (encoding: TextEncoding, margin: Double)? {
    var readings: [TrialReading] = []
    for encoding in TextEncoding.allCases {
      if let reading = TrialReading(of: window, as: encoding) { readings.append(reading) }
    }
    let utf8 = readings.first { $0.encoding == .utf8 }
    readings.sort { ($0.score, $1.encoding.rawValue) > ($1.score, $0.encoding.rawValue) }
    if let best = readings.first, best.score >= leastScore {
      let margin = best.score - (readings.dropFirst().first?.score ?? 0)
      return (best.encoding, min(margin, 1))
    }
    guard let utf8, utf8.evidence.damagedShare <= greatestDamage else { return nil }
    return (.utf8, 0)
  }
}

extension Span<UInt8> {
  fileprivate var isValidUTF8: Bool {
    (try? UTF8Span(validating: self)) != nil
  }

  /// Where the bytes lie that are judged: not at the beginning but at the first byte beyond ASCII,
  /// before which all encodings but UTF-16 are alike; earlier when less than a window would be left.
  /// It begins at an even offset for UTF-16, and for the others at a whole character.
  var window: Range<Int> { window(of: EncodingDetector.windowSize) }

  /// The same, for a window of another size in bytes.
  func window(of size: Int) -> Range<Int> {
    let first = indices.first { self[$0] >= 0x80 } ?? 0
    let start = Swift.min(first, Swift.max(count - size, 0)) & ~1
    return start..<Swift.min(start + size, count)
  }
}
