import CICU
import TestSupport

@testable import Analysis

/// The damage of scraped pages, done anew: a program puts pinyin behind characters of a GBK text
/// byte by byte, and a reader of GBK reads what comes out.
struct GBKDamage {
  /// What the reader made of it, UTF-8.
  private(set) var damaged: [UInt8] = []

  /// Where in `damaged` an insertion split a character.
  private(set) var splits: [Int] = []

  /// The bytes of the undamaged text.
  let truth: [UInt8]

  /// For each byte of `damaged` the byte of `truth` that its character begins with; for what was
  /// inserted the byte before which it stands.
  private var origins: [Int] = []

  /// Puts their syllable behind each of these characters, one after the other, over all of the text.
  init(_ text: [UInt32], marking marks: [(scalar: UInt32, syllable: String)]) {
    truth = GBK.encode(text)
    var bytes = truth.enumerated().map { Tagged(byte: $1, origin: $0) }
    for mark in marks {
      bytes = Self.insert(
        GBK.encode(Array("(\(mark.syllable))".scalarValues)), in: bytes,
        behind: GBK.encode([mark.scalar]))
    }
    read(bytes)
  }

  /// The bytes of the truth that a range of the damaged text was made of.
  func truth(of range: Range<Int>) -> Range<Int> {
    origin(range.lowerBound)..<origin(range.upperBound)
  }

  private func origin(_ offset: Int) -> Int {
    offset < origins.count ? origins[offset] : truth.count
  }

  private struct Tagged {
    let byte: UInt8
    let origin: Int
    var isInserted = false
  }

  private static func insert(
    _ insertion: [UInt8], in bytes: [Tagged], behind pattern: [UInt8]
  ) -> [Tagged] {
    var result: [Tagged] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      guard offset + 1 < bytes.count, bytes[offset].byte == pattern[0],
        bytes[offset + 1].byte == pattern[1]
      else {
        result.append(bytes[offset])
        offset += 1
        continue
      }
      result += bytes[offset...offset + 1]
      offset += 2
      let origin = offset < bytes.count ? bytes[offset].origin : bytes[offset - 1].origin + 1
      result += insertion.map { Tagged(byte: $0, origin: origin, isInserted: true) }
    }
    return result
  }

  /// What cannot be read becomes `?`, and with a first byte the byte behind it is lost.
  private mutating func read(_ bytes: [Tagged]) {
    var offset = 0
    while offset < bytes.count {
      let first = bytes[offset]
      let isPair = first.byte >= 0x81 && offset + 1 < bytes.count
      let scalar =
        isPair
        ? GBK.scalars[UInt16(first.byte) << 8 | UInt16(bytes[offset + 1].byte)] ?? 0x3F
        : first.byte < 0x80 ? UInt32(first.byte) : 0x3F
      let utf8 = Array(String(scalarValues: [scalar]).utf8)
      if isPair, !first.isInserted, bytes[offset + 1].isInserted { splits.append(damaged.count) }
      damaged += utf8
      origins += utf8.map { _ in first.origin }
      offset += isPair ? 2 : 1
    }
  }
}

/// Windows-936, as ICU has it.
enum GBK {
  /// The character of each two bytes.
  static let scalars: [UInt16: UInt32] = {
    var scalars: [UInt16: UInt32] = [:]
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        scalars[UInt16(lead) << 8 | UInt16(trail)] = scalar(lead, trail)
      }
    }
    return scalars
  }()

  private static let codes = Dictionary(scalars.map { ($1, $0) }) { first, _ in first }

  /// The bytes of a text; what GBK lacks is left out.
  static func encode(_ text: [UInt32]) -> [UInt8] {
    text.flatMap { scalar -> [UInt8] in
      if scalar < 0x80 { return [UInt8(scalar)] }
      return codes[scalar].map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } ?? []
    }
  }

  private static func scalar(_ lead: UInt8, _ trail: UInt8) -> UInt32? {
    var utf8 = [UInt8](repeating: 0, count: 24)
    var (replaced, status): (Int32, Int32) = (0, 0)
    let written = unsafe cicu_decode("GBK", [lead, trail], 2, &utf8, 24, &replaced, &status)
    let scalars = String(decoding: utf8.prefix(max(Int(written), 0)), as: UTF8.self).unicodeScalars
    guard status <= 0, replaced == 0, scalars.count == 1 else { return nil }
    return scalars.first?.value
  }
}
