/// The Cyrillic of Asia in one byte (PTCP154, CP154), which UTF-8 is now and then taken for and which
/// ICU has not. Source: the table of IANA's `PTCP154`.
enum CyrillicAsian {
  /// The text in this encoding, with a question mark for what it lacks.
  static func encode(_ utf8: [UInt8]) -> [UInt8] {
    String(decoding: utf8, as: UTF8.self).unicodeScalars.map { character in
      character.isASCII
        ? UInt8(truncatingIfNeeded: character.value)
        : bytes[character] ?? UInt8(ascii: "?")
    }
  }

  private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(upperHalf.unicodeScalars, 0x80...0xFF))

  /// The characters of the bytes 80 to FF.
  private static let upperHalf =
    "ҖҒӮғ„…ҶҮҲүҠӢҢҚҺҸҗ‘’“”•–—ҳҷҡӣңқһҹ"
    + "\u{A0}ЎўЈӨҘҰ§Ё©Ә«¬ӯ®Ҝ°ұІіҙө¶·ё№ә»јҪҫҝ"
    + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
    + "абвгдежзийклмнопрстуфхцчшщъыьэюя"
}
