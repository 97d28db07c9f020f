import Browsing
import TestSupport
import Testing

/// The keys are those that were pressed, however the bytes of a terminal are divided.
@Suite struct KeyDecoderTests {
  /// What terminals send, and what it means.
  private static let keys: [(bytes: String, keys: [Key])] = [
    ("a", [.text("a")]), ("é", [.text("é")]), ("工会", [.text("工"), .text("会")]),
    ("𠮷", [.text("𠮷")]), ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]),
    ("\u{7F}", [.backspace]), ("\u{8}", [.backspace]), ("\u{3}", [.control("c")]),
    ("\u{1A}", [.control("z")]), ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]),
    ("\u{1B}[1;5C", [.right]), ("\u{1B}[D", [.left]), ("\u{1B}[H", [.home]),
    ("\u{1B}[1~", [.home]), ("\u{1B}[4~", [.end]), ("\u{1B}OF", [.end]), ("\u{1B}[3~", [.delete]),
    ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]), ("\u{1B}[Z", [.backTab]),
    ("\u{1B}OP", [.function(1)]), ("\u{1B}[12~", [.function(2)]), ("\u{1B}[[C", [.function(3)]),
    ("\u{1B}[24~", [.function(12)]),
    ("\u{1B}[200~工会\r\u{1B}[A\u{1B}[201~", [.text("工会\r\u{1B}[A")]),
    ("\u{1B}[200~\u{1B}\u{1B}[201~", [.text("\u{1B}")]), ("\u{1B}x", []), ("\u{1B}[?1;2c", []),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}工", [.escape, .text("工")]),
    ("\u{1B}[1\u{3}", [.control("c")]),
    ("\u{1B}[200~工\u{3}会", [.control("c"), .text("会")]),
  ]

  @Test func keysAreKnown() {
    for (bytes, expected) in Self.keys {
      var decoder = KeyDecoder()
      #expect(decoder.keys(of: bytes.utf8) == expected, "\(bytes.debugDescription)")
      #expect(!decoder.isInsideSequence)
    }
  }

  @Test func bytesMayBeDividedAnywhere() {
    let bytes = Array(Self.keys.map(\.bytes).joined().utf8)
    let expected = Self.keys.flatMap(\.keys)
    var whole = KeyDecoder()
    #expect(whole.keys(of: bytes) == expected)
    for cut in bytes.indices {
      var decoder = KeyDecoder()
      let keys = decoder.keys(of: bytes[..<cut]) + decoder.keys(of: bytes[cut...])
      #expect(keys == expected, "cut at \(cut)")
    }
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.keys(of: [$0]) } == expected)
  }

  @Test func aLoneEscapeIsAKeyAfterAPause() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(of: [0x1B]).isEmpty)
    #expect(decoder.isInsideSequence)
    #expect(decoder.keysAfterPause() == [.escape])
    #expect(decoder.keysAfterPause().isEmpty)
    #expect(decoder.keys(of: "\u{1B}[1;".utf8).isEmpty)
    #expect(decoder.keysAfterPause().isEmpty)
    #expect(decoder.keys(of: "C".utf8) == [.text("C")])
  }

  /// A character that is not finished waits, however long the pause.
  @Test func aDividedCharacterIsNotLost() {
    var decoder = KeyDecoder()
    let bytes = Array("会".utf8)
    #expect(decoder.keys(of: bytes[..<2]).isEmpty)
    #expect(decoder.keysAfterPause().isEmpty)
    #expect(decoder.keys(of: bytes[2...]) == [.text("会")])
  }

  @Test func brokenCharactersAreVisible() {
    for (bytes, count) in [([0xFF], 1), ([0x80], 1), ([0xE5, 0x61], 1), ([0xC0, 0xAF], 2)] {
      var decoder = KeyDecoder()
      let keys = decoder.keys(of: bytes.map { UInt8($0) })
      #expect(keys.filter { $0 == .text("\u{FFFD}") }.count == count, "\(bytes)")
    }
  }

  /// Behind any bytes at all, Ctrl-C is the last key, and pastes stay within their limit.
  @Test(arguments: 0..<200) func nobodyIsLockedIn(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = Self.keys.map { Array($0.bytes.utf8) } + [Array("\u{1B}[200~".utf8), [0x1B]]
    var decoder = KeyDecoder()
    for _ in 0..<60 {
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      let noise = (0..<3).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = decoder.keys(of: Bool.random(using: &generator) ? piece : noise)
      if Int.random(in: 0..<9, using: &generator) == 0 { _ = decoder.keysAfterPause() }
      var now = decoder
      #expect(now.keys(of: [0x03]).last == .control("c"), "seed \(seed)")
    }
  }

  @Test func aPasteIsBounded() {
    var decoder = KeyDecoder()
    let pasted = String(repeating: "x", count: KeyDecoder.pasteLimit + 100)
    let keys = decoder.keys(of: "\u{1B}[200~\(pasted)\u{1B}[201~".utf8)
    #expect(keys == [.text(String(pasted.prefix(KeyDecoder.pasteLimit)))])
  }
}
