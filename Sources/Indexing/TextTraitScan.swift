/// One pass over a text that collects its traits.
struct TextTraitScan {
  private typealias Kind = TextTrait.Kind

  private var found: [Kind: (count: Int, line: Int)] = [:]
  private var line: Int
  private var lineLength = 0
  private var previous: Unicode.Scalar = "\n"
  private var lineFeeds = LineEnds()
  private var carriageReturns = LineEnds()

  /// How many lines end in a way, and which is the first.
  private struct LineEnds {
    var count = 0
    var line = 0

    mutating func add(_ line: Int) {
      if count == 0 { self.line = line }
      count += 1
    }
  }

  /// The traits of a text (UTF-8) that begins on a line of its file, in the order of `Kind`.
  static func traits(of utf8: [UInt8], firstLine: Int, isMarkup: Bool) -> [TextTrait] {
    var scan = TextTraitScan(line: firstLine)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      scan.read(scalar, isMarkup: isMarkup)
    }
    scan.endLine()
    scan.compareLineEnds()
    return Kind.allCases.compactMap { kind in
      scan.found[kind].map { TextTrait(kind: kind, count: $0.count, firstLine: $0.line) }
    }
  }

  private init(line: Int) {
    self.line = line
  }

  private mutating func read(_ scalar: Unicode.Scalar, isMarkup: Bool) {
    if let kind = Self.kind(of: scalar) { add(kind) }
    if !isMarkup, previous == "<", Self.mayBeginTag(scalar) { add(.markup) }
    lineLength += 1
    if scalar == "\n" {
      endLine()
      if previous == "\r" { carriageReturns.add(line) } else { lineFeeds.add(line) }
      line += 1
    }
    previous = scalar
  }

  private mutating func add(_ kind: Kind) {
    found[kind, default: (0, line)].count += 1
  }

  private mutating func endLine() {
    if lineLength > TextTrait.longLine { add(.longLines) }
    lineLength = 0
  }

  private mutating func compareLineEnds() {
    let fewer = carriageReturns.count < lineFeeds.count ? carriageReturns : lineFeeds
    if fewer.count > 0 { found[.mixedLineEnds] = (fewer.count, fewer.line) }
  }

  private static func mayBeginTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "/" || (scalar.isASCII && scalar.properties.isAlphabetic)
  }

  private static func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar.value {
    case 0: .nul
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E: nil
    case 0x01...0x1F, 0x7F...0x9F: .controls
    case 0x00AD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .invisible
    case 0x2E80...0x2FD5, 0xF900...0xFAFF, 0x2F800...0x2FA1F: .compatibilityHan
    case 0x20000...0x3FFFD: .rareHan
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: .privateUse
    case 0xFF10...0xFF19: .fullwidthDigits
    case 0xFFFD: .replacementCharacters
    default: nil
    }
  }
}
