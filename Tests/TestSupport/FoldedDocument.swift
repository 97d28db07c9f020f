internal import Analysis
internal import Corpus
internal import Describing
internal import Glibc

/// A document as the oracles see it: folded, and each character with the bytes it comes from.
package struct FoldedDocument: Sendable {
  /// The document.
  package let document: SourceDocument

  /// The folded characters of its clean text.
  package let scalars: [UInt32]

  /// The characters of its clean text, not folded.
  package let cleanScalars: [UInt32]

  /// `scalars` as a C string in UTF-8, with the byte FF, which UTF-8 does not have, for U+0000.
  private let utf8: [CChar]

  private let repairs: [Repair]

  /// Cleans and folds a document.
  package init(_ document: SourceDocument) throws {
    self.document = document
    repairs = try Self.repairs(of: document)
    let clean = try CleanText(source: document.source, repairs: repairs).utf8
    scalars = FoldedText(clean: clean).scalars
    cleanScalars = String(decoding: clean, as: UTF8.self).unicodeScalars.map(\.value)
    utf8 = Self.utf8(scalars)
  }

  /// What the cleaner finds, and the furniture. A text of several speeches is none that this
  /// oracle knows.
  private static func repairs(of document: SourceDocument) throws -> [Repair] {
    let repairs = Cleaner.repairs(in: document.source)
    let file = RawFile(name: document.name, format: .plainText, bytes: document.source)
    guard let text = try? SourceText(decoding: file), text.utf8 == document.source else {
      return repairs
    }
    let documents = Describer().documents(of: text, repairs: repairs)
    precondition(documents.count == 1, "a text of several speeches")
    return documents[0].repairs
  }

  /// A query's text, cleaned and folded.
  package static func folded(_ text: String) throws -> [UInt32] {
    let source = Array(text.utf8)
    let clean = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
    return FoldedText(clean: clean.utf8).scalars
  }

  /// A query's text, cleaned but not folded.
  package static func clean(_ text: String) throws -> [UInt32] {
    let source = Array(text.utf8)
    let clean = try CleanText(source: source, repairs: Cleaner.repairs(in: source))
    return String(decoding: clean.utf8, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// Where a folded text stands, in characters, ascending; occurrences may overlap. A text with a
  /// line break stands nowhere.
  package func positions(of text: [UInt32]) -> [Int] {
    var (positions, position, counted) = ([Int](), 0, 0)
    for offset in offsets(of: text) {
      position += utf8[counted..<offset].count { UInt8(bitPattern: $0) & 0xC0 != 0x80 }
      counted = offset
      positions.append(position)
    }
    return positions
  }

  /// How often a folded text stands here.
  package func count(of text: [UInt32]) -> Int { offsets(of: text).count }

  private func offsets(of text: [UInt32]) -> [Int] {
    if text.isEmpty || text.contains(where: TextClass.isParagraphBreak) { return [] }
    let needle = Self.utf8(text)
    var (offsets, start) = ([Int](), 0)
    while let offset = firstOffset(of: needle, from: start) {
      offsets.append(offset)
      start = offset + 1
    }
    return offsets
  }

  /// UTF-8 synchronizes itself, so that what is found begins with a character.
  private func firstOffset(of needle: [CChar], from start: Int) -> Int? {
    unsafe utf8.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress, let found = unsafe strstr(base + start, needle)
      else { return nil }
      return unsafe UnsafePointer(found) - base
    }
  }

  private static func utf8(_ scalars: [UInt32]) -> [CChar] {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(scalars.count * 3)
    for scalar in scalars {
      switch scalar {
      case 0: utf8.append(0xFF)
      case 1..<0x80: utf8.append(UInt8(scalar))
      case 0x80..<0x800: utf8.append(UInt8(0xC0 | scalar >> 6))
      case 0x800..<0x1_0000:
        utf8.append(UInt8(0xE0 | scalar >> 12))
        utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      default:
        utf8.append(UInt8(0xF0 | scalar >> 18))
        utf8.append(UInt8(0x80 | scalar >> 12 & 0x3F))
        utf8.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      }
      if scalar >= 0x80 { utf8.append(UInt8(0x80 | scalar & 0x3F)) }
    }
    return utf8.map(CChar.init(bitPattern:)) + [0]
  }
}

extension FoldedDocument {
  /// For each character of the clean text the bytes of the source it comes from.
  package var origins: [Range<Int>] {
    var (origins, offset) = ([Range<Int>](), 0)
    for repair in repairs {
      appendCharacters(from: offset, to: repair.source.lowerBound, origins: &origins)
      origins += repair.replacement.unicodeScalars.map { _ in repair.source }
      offset = repair.source.upperBound
    }
    appendCharacters(from: offset, to: document.source.count, origins: &origins)
    return origins
  }

  private func appendCharacters(from start: Int, to end: Int, origins: inout [Range<Int>]) {
    var offset = start
    while offset < end {
      var next = offset + 1
      while next < end, document.source[next] & 0xC0 == 0x80 { next += 1 }
      origins.append(offset..<next)
      offset = next
    }
  }
}
