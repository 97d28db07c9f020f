import TestSupport
import Testing

@testable import Analysis

@Suite struct WordTableTests {
  /// What the table says a word costs.
  private func cost(of word: [UInt16], in table: WordTable) -> UInt32 {
    let codes = word.map { table.code(of: UInt32($0)) }
    var node = table.node(of: codes[0])
    for code in codes.dropFirst() {
      guard node.base != 0 else { return 0 }
      node = table.node(after: node.base, code)
    }
    return node.cost
  }

  /// All strings of the alphabet and one unknown character, up to this length.
  private func strings(upTo length: Int) -> [[UInt16]] {
    guard length > 0 else { return [[]] }
    let shorter = strings(upTo: length - 1)
    let longest = shorter.filter { $0.count == length - 1 }
    return shorter
      + (SmallWords.alphabet + [0x9F00]).flatMap { last in longest.map { $0 + [last] } }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func holdsItsWordsAndNoOthers(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let small = SmallWords(count: Int(seed) * 10 + 1, using: &generator)
    let table = try #require(small.table)
    for word in strings(upTo: 4) where !word.isEmpty {
      let none = word.count == 1 ? DictionaryWords.unknownCost : 0
      let expected = UInt32(small.costs[word] ?? none)
      #expect(cost(of: word, in: table) == expected, "seed \(seed), \(word)")
    }
  }

  @Test func holdsAllOfICUsWords() throws {
    let table = try #require(WordTable.plain())
    let builder = try #require(WordTableBuilder(isWordCharacter: TextClass.isGram))
    var wrong = 0
    for word in 0..<builder.words.count {
      let characters = Array(builder.words.characters(of: word))
      if cost(of: characters, in: table) != UInt32(builder.words.costs[word]) { wrong += 1 }
    }
    #expect(wrong == 0 && builder.words.count > 200_000)
  }

  @Test func ofItsOwnBytesIsTheSame() throws {
    let table = try #require(WordTable.folded)
    let copy = try #require(Self.table(of: table.bytes))
    #expect(copy.bytes == table.bytes)
  }

  @Test(arguments: [0, 1, 131_071, 131_072, 131_073, 131_077, 131_079])
  func refusesMemoryOfAnotherSize(size: Int) {
    #expect(Self.table(of: [UInt8](repeating: 0, count: size)) == nil)
  }

  /// A damaged table gives other tokens; they lie in the text and ascend, and nothing traps.
  @Test(arguments: 0..<30 as Range<UInt64>)
  func anyBytesAreATable(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = (0..<131_072 + 6 * Int.random(in: 1...3000, using: &generator)).map { _ in
      UInt8(truncatingIfNeeded: generator.next())
    }
    // Of most characters Han, so that the nodes are read.
    if seed % 2 == 0 { for index in stride(from: 1, to: 131_072, by: 2) { bytes[index] &= 0x0F } }
    let table = try #require(Self.table(of: bytes))
    let tokenizer = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
    for _ in 0..<50 {
      let text = RandomText.nasty(upTo: 200, using: &generator)
      var end = 0
      for token in try tokenizer.tokens(in: text) {
        try #require(token.lowerBound >= end && !token.isEmpty && token.upperBound <= text.count)
        end = token.upperBound
      }
    }
  }

  /// A node that follows itself, so that a word goes on for ever.
  @Test func aWordWithoutAnEndIsCut() throws {
    let (codes, nodes, labels): ([UInt16], [UInt32], [UInt16]) = (
      Array(repeating: 1, count: 1 << 16), [0, 0x0100_0001, 0x0100_0001], [0xFFFF, 0xFFFF, 1]
    )
    let bytes = [codes, labels].map { $0.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
    let nodeBytes = nodes.flatMap { node in (0..<4).map { UInt8(node >> (8 * $0) & 0xFF) } }
    let table = try #require(Self.table(of: bytes[0] + nodeBytes + bytes[1]))
    let tokenizer = DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
    let tokens = try tokenizer.tokens(in: [UInt32](repeating: 0x5DE5, count: 5000))
    #expect(tokens.allSatisfy { $0.count <= DictionaryWords.longest })
    #expect(tokens.reduce(0) { $0 + $1.count } == 5000)
  }

  static func table(of bytes: [UInt8]) -> WordTable? {
    let memory = CopiedBytes(bytes)
    return unsafe WordTable(memory: memory.bytes, keptBy: memory)
  }
}

/// Bytes at an address divisible by 16 that stay as they are.
@safe private final class CopiedBytes: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  init(_ array: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: array.count, alignment: 16)
    unsafe copy.copyBytes(from: array)
    unsafe bytes = UnsafeRawBufferPointer(copy)
  }

  deinit { unsafe bytes.deallocate() }
}
