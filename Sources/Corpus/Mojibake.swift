internal import CICU

/// Text that was UTF-8, was read as something else and saved so: "鐨勪汉" for 的人, "çš„" for 的.
enum Mojibake {
  /// Whether a text is garbled as a whole, or has traces of a part that is lost for good.
  static func isFound(in utf8: [UInt8]) -> Bool {
    hasLostText(utf8.span) || isGarbled(utf8)
  }

  /// Whether the text has 锟斤拷, which is what two U+FFFD are when read as GBK.
  private static func hasLostText(_ utf8: Span<UInt8>) -> Bool {
    var places = CharacterSearch(for: "锟")
    while let start = places.next(in: utf8) {
      let bytes = utf8.extracting(start...)
      if bytes.count >= lostText.count, lostText.indices.allSatisfy({ bytes[$0] == lostText[$0] }) {
        return true
      }
    }
    return false
  }

  private static let lostText = Array("锟斤拷".utf8)

  /// Whether the text does not look like Chinese, but would if it were written in one of the
  /// encodings it may have been read in, and read as UTF-8.
  private static func isGarbled(_ utf8: [UInt8]) -> Bool {
    let window = Array(utf8[utf8.span.window(of: windowSize)])
    let evidence = TextEvidence(window)
    guard evidence.telling >= leastTelling, evidence.score < EncodingDetector.leastScore
    else { return false }
    return readsAsChinese(CyrillicAsian.encode(window))
      || encodings.contains { encoding in
        (try? EncodedBytes(window.span, in: encoding)).map { readsAsChinese($0.bytes) } ?? false
      }
  }

  private static func readsAsChinese(_ bytes: [UInt8]) -> Bool {
    guard let evidence = TrialReading(of: bytes.span, as: .utf8)?.evidence else { return false }
    return evidence.damagedShare < greatestLoss
      && evidence.common * 2 > evidence.telling - evidence.damaged
      && evidence.common >= leastTelling / 3
  }

  /// How many bytes are judged: hundreds of characters.
  private static let windowSize = 2 << 10

  /// How many characters beyond ASCII a text must have to be judged.
  private static let leastTelling = 12

  /// Some bytes are lost wherever the wrong encoding has no character for them.
  private static let greatestLoss = 0.4

  /// What UTF-8 is usually taken for, by ICU's names.
  private static let encodings = [
    "gb18030", "windows-1252", "ISO-8859-1", "windows-1251", "Big5-HKSCS",
  ]
}
