internal import CICU

/// The characters that GBK writes in two bytes, both ways.
///
/// Only those that Windows-936 and GB 18030 read alike, and not U+2015, as which some programs read
/// A1 AA, the dash: so what is read as a character here was these two bytes.
struct GBKTable: Sendable {
  /// Made at first use, which only a text with shifted bytes pays for.
  static let standard = GBKTable()

  /// Two bytes that write one character.
  struct Code: Hashable, Sendable {
    let lead: UInt8
    let trail: UInt8

    /// Whether it is one of the 6,763 Han characters of GB 2312.
    var isGB2312Han: Bool { 0xB0...0xF7 ~= lead && trail >= 0xA1 }

    /// Whether it is one of the 3,755 common Han characters, level 1 of GB 2312.
    var isCommonHan: Bool { 0xB0...0xD7 ~= lead && trail >= 0xA1 }
  }

  /// What the first byte of two can be.
  static let leads: ClosedRange<UInt8> = 0x81...0xFE

  /// What the second byte of two can be, but for 7F.
  static let trails: ClosedRange<UInt8> = 0x40...0xFE

  private let scalars: [Code: UInt32]
  private let codes: [UInt32: Code]

  private init() {
    let all = Self.leads.flatMap { lead in
      Self.trails.filter { $0 != 0x7F }.map { Code(lead: lead, trail: $0) }
    }
    let readings = zip(Self.decoded(all, from: "GBK"), Self.decoded(all, from: "gb18030"))
    var scalars: [Code: UInt32] = [:]
    for (code, (first, second)) in zip(all, readings) {
      if let first, first == second, first != 0x2015 { scalars[code] = first }
    }
    self.scalars = scalars
    codes = Dictionary(scalars.map { ($1, $0) }) { first, _ in first }
  }

  /// The character that is written so.
  func scalar(_ code: Code) -> UInt32? { scalars[code] }

  /// How a character is written.
  func code(of scalar: UInt32) -> Code? { codes[scalar] }

  /// What an encoding reads in each code; `nil` where that is not one character. Nothing is read
  /// when ICU lacks the encoding.
  private static func decoded(_ codes: [Code], from encoding: String) -> [UInt32?] {
    let bytes = codes.flatMap { [$0.lead, $0.trail, UInt8(ascii: "\n")] }
    let capacity = 3 * bytes.count + 16
    var (replaced, status, written): (Int32, Int32, Int32) = (0, 0, 0)
    let utf8 = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      written = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe cicu_decode(
          encoding, source.baseAddress, Int32(source.count), target.baseAddress, Int32(capacity),
          &replaced, &status)
      }
      count = max(Int(written), 0)
    }
    return utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      let scalars = String(decoding: line, as: UTF8.self).unicodeScalars
      let isOne = scalars.count == 1 && scalars.first != "\u{FFFD}"
      return isOne ? scalars.first?.value : nil
    }
  }
}
