/// Makes keys of the bytes that a terminal sends (ECMA-48, xterm's and the Linux console's keys, bracketed
/// paste).
///
/// Laws:
/// - Bytes may be divided in any way: the keys are the same.
/// - A character of UTF-8 is one key; bytes that are none are U+FFFD, one for each broken piece.
/// - Whatever came before, Ctrl-C is understood, so that nobody is locked in.
/// - What is kept of unfinished input is bounded.
package struct KeyDecoder: Sendable {
  /// The most bytes of a paste that are kept; what comes behind them is dropped.
  package static let pasteLimit = 1 << 16

  private static let parameterLimit = 32
  private static let interrupt: UInt8 = 0x03
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private enum State {
    case ground
    case character([UInt8], length: Int)
    case escape
    case sequence([UInt8])
    case applicationKey
    case consoleKey
    /// What was pasted, and how much of the end mark was seen.
    case paste([UInt8], ending: Int)
  }

  private var state = State.ground
  private var keys: [Key] = []

  /// A decoder that has seen nothing.
  package init() {}

  /// Whether an escape character came that may be a key, or the beginning of one.
  package var isInsideSequence: Bool {
    switch state {
    case .escape, .sequence, .applicationKey, .consoleKey: true
    case .ground, .character, .paste: false
    }
  }

  /// The keys that are complete with these bytes.
  package mutating func keys(of bytes: some Sequence<UInt8>) -> [Key] {
    for byte in bytes { take(byte) }
    defer { keys = [] }
    return keys
  }

  /// The keys that are complete because nothing follows for a while: the escape key.
  package mutating func keysAfterPause() -> [Key] {
    guard isInsideSequence else { return [] }
    defer { state = .ground }
    if case .escape = state { return [.escape] }
    return []
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .ground: begin(byte)
    case .character(let bytes, let length): goOn(bytes, length, byte)
    case .escape: afterEscape(byte)
    case .sequence(let bytes): goOn(bytes, byte)
    case .applicationKey: end(with: Self.key(ofFinal: byte), byte)
    case .consoleKey: end(with: Self.functionKey(byte, first: UInt8(ascii: "A"), last: 5), byte)
    case .paste(let bytes, let ending): goOn(bytes, ending: ending, byte)
    }
  }

  private mutating func begin(_ byte: UInt8) {
    switch byte {
    case 0x1B: state = .escape
    case 0x20..<0x7F: keys.append(.text(String(UnicodeScalar(byte))))
    case 0xC2..<0xE0: state = .character([byte], length: 2)
    case 0xE0..<0xF0: state = .character([byte], length: 3)
    case 0xF0..<0xF5: state = .character([byte], length: 4)
    case 0x80...0xFF: keys.append(.text("\u{FFFD}"))
    default: if let key = Self.key(ofControl: byte) { keys.append(key) }
    }
  }

  private mutating func goOn(_ bytes: [UInt8], _ length: Int, _ byte: UInt8) {
    guard (0x80..<0xC0).contains(byte) else {
      keys.append(.text("\u{FFFD}"))
      state = .ground
      return begin(byte)
    }
    let bytes = bytes + [byte]
    guard bytes.count == length else { return state = .character(bytes, length: length) }
    keys.append(.text(String(decoding: bytes, as: UTF8.self)))
    state = .ground
  }

  private mutating func afterEscape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .applicationKey
    case 0x1B: keys.append(.escape)
    // A character with the Alt key is no text.
    case 0x20..<0x7F: state = .ground
    default:
      keys.append(.escape)
      state = .ground
      begin(byte)
    }
  }

  private mutating func goOn(_ bytes: [UInt8], _ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where bytes.isEmpty: state = .consoleKey
    case 0x20..<0x40:
      if bytes.count < Self.parameterLimit { state = .sequence(bytes + [byte]) }
    case 0x40..<0x7F: endSequence(bytes, byte)
    default:
      state = .ground
      begin(byte)
    }
  }

  private mutating func endSequence(_ bytes: [UInt8], _ final: UInt8) {
    let number = Self.firstNumber(bytes)
    guard final == UInt8(ascii: "~") else { return end(with: Self.key(ofFinal: final), final) }
    state = number == 200 ? .paste([], ending: 0) : .ground
    if let key = Self.key(ofNumber: number) { keys.append(key) }
  }

  /// Ends a sequence; a byte that cannot be in one begins anew.
  private mutating func end(with key: Key?, _ byte: UInt8) {
    state = .ground
    if let key { return keys.append(key) }
    if !(0x20..<0x7F).contains(byte) { begin(byte) }
  }

  private mutating func goOn(_ bytes: [UInt8], ending: Int, _ byte: UInt8) {
    if byte == Self.interrupt {
      state = .ground
      return keys.append(.control("c"))
    }
    if byte == Self.pasteEnd[ending] {
      guard ending + 1 == Self.pasteEnd.count else {
        return state = .paste(bytes, ending: ending + 1)
      }
      state = .ground
      return keys.append(.text(String(decoding: bytes, as: UTF8.self)))
    }
    let isNewEnd = byte == Self.pasteEnd[0]
    let more = Self.pasteEnd.prefix(ending) + (isNewEnd ? [] : [byte])
    let isRoom = bytes.count + more.count <= Self.pasteLimit
    state = .paste(isRoom ? bytes + more : bytes, ending: isNewEnd ? 1 : 0)
  }

  private static func key(ofControl byte: UInt8) -> Key? {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(UnicodeScalar(byte + 0x60)))
    default: nil
    }
  }

  /// The key of the last byte of a sequence without a number.
  private static func key(ofFinal byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "Z"): .backTab
    default: functionKey(byte, first: UInt8(ascii: "P"), last: 4)
    }
  }

  private static func functionKey(_ byte: UInt8, first: UInt8, last: Int) -> Key? {
    let number = Int(byte) - Int(first) + 1
    return (1...last).contains(number) ? .function(number) : nil
  }

  /// The key of a sequence that ends in `~`.
  private static func key(ofNumber number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...24: .function(number - 12)
    default: nil
    }
  }

  private static func firstNumber(_ bytes: [UInt8]) -> Int {
    bytes.prefix { (0x30...0x39).contains($0) }.prefix(4).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
