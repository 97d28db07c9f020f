/// Reads a shifted run anew: each byte with its right neighbour.
///
/// The run ends where both readings begin a character at the same byte: behind a byte of ASCII that
/// was taken for a character. Or it ends with a `?`, for which two unknown bytes were swallowed.
struct ShiftedReading {
  /// The characters of the run, but for those with a lost byte.
  private(set) var restored: [UInt32] = []

  /// Where the characters end whose bytes are all used in `restored`, or lost.
  private(set) var bodyEnd: Int

  /// Where the run ends.
  private(set) var end: Int

  /// The characters as they were read before.
  private var misread: [UInt32] = []

  /// The first half of the next character; `nil` when it is lost.
  private var lead: UInt8?
  private let source: [UInt8]

  private enum Step {
    case goesOn, ends, contradicts
  }

  /// The run that begins at `start` with the second byte of a character whose first is `lead`, or
  /// is not known.
  init(_ source: [UInt8], from start: Int, lead: UInt8?) {
    self.source = source
    self.lead = lead
    (bodyEnd, end) = (start, start)
  }

  /// Reads the run; whether all of it fits the way such a run comes to be.
  mutating func readToEnd() -> Bool {
    while end < source.count {
      switch step() {
      case .goesOn: bodyEnd = end
      case .ends: return true
      case .contradicts: return false
      }
    }
    return false
  }

  /// Whether this is text: Han of GB 2312, in either script, and its punctuation, with more common
  /// characters than before.
  var isPlausible: Bool {
    restored.allSatisfy(Self.isText)
      && restored.count(where: Self.isCommon) > misread.count(where: Self.isCommon)
  }

  private mutating func step() -> Step {
    switch source[end] {
    case UInt8(ascii: "?"): return question()
    case UInt8(ascii: "("):
      guard let insertion = PinyinInsertion.range(in: source, at: end) else { return .contradicts }
      end = insertion.upperBound
      return .goesOn
    case let byte where byte < 0x80: return ascii(byte)
    default: return pair()
    }
  }

  /// Two bytes: the end of one character and the first half of the next.
  private mutating func pair() -> Step {
    var next = end
    let scalar = UTF8Scalars.next(in: source.span, at: &next)
    end = next
    guard let code = GBKTable.standard.code(of: scalar), append(code.lead) else {
      return .contradicts
    }
    misread.append(scalar)
    lead = code.trail
    guard code.trail < 0x80 else { return .goesOn }
    restored.append(UInt32(code.trail))
    bodyEnd = end
    return .ends
  }

  /// A second byte that looks like a character of its own.
  private mutating func ascii(_ byte: UInt8) -> Step {
    guard append(byte) else { return .contradicts }
    end += 1
    bodyEnd = end
    return .ends
  }

  /// The second byte of a character and what stood behind it: a character of ASCII, which is lost
  /// with it, or the parenthesis of another insertion, whose syllable tells the byte.
  private mutating func question() -> Step {
    guard let mark = ShiftedMark(in: source, at: end, lead: lead) else {
      end += 1
      return .ends
    }
    end = mark.end
    guard let byte = mark.lostByte, append(byte) else { return .ends }
    bodyEnd = end
    return .ends
  }

  /// Ends the character that `lead` begins; `false` when there is none of these bytes.
  private mutating func append(_ trail: UInt8) -> Bool {
    guard let lead else { return GBKTable.trails.contains(trail) }
    guard let scalar = GBKTable.standard.scalar(.init(lead: lead, trail: trail)) else {
      return false
    }
    restored.append(scalar)
    return true
  }

  private static func isText(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001...0x3002, 0x3008...0x3011, 0x2018...0x201D, 0xFF01...0xFF5D, 0x41...0x5A,
      0x61...0x7A:
      true
    default: GBKTable.standard.code(of: Folding.fold(scalar))?.isGB2312Han == true
    }
  }

  private static func isCommon(_ scalar: UInt32) -> Bool {
    GBKTable.standard.code(of: Folding.fold(scalar))?.isCommonHan == true
  }
}
