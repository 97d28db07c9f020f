import Analysis
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct WordDictionaryTests {
  /// The sections of a dictionary, and what it must give.
  private struct Sample {
    var index: [UInt8]
    var blocks: [UInt8]
    let lists: [UInt8]
    let lengths: [DocumentLength]
    let expected: [Term: PostingList]

    init(_ words: some Sequence<String>, using generator: inout SeededGenerator) {
      var expected: [Term: PostingList] = [:]
      for term in Set(words.map { Term(utf8: Array($0.utf8)) }).sorted() {
        var list = RandomPostings.list(
          count: .random(in: 1...4, using: &generator), using: &generator)
        list.positions = []
        expected[term] = list
      }
      lengths = Array(expected.values).commonLengths
      self.expected = expected
      var writer = WordDictionaryWriter()
      var lists = ListSectionWriter(lengths: lengths)
      for (term, list) in expected.sorted(by: { $0.key < $1.key }) {
        writer.append(term, listLength: lists.append(list, withPositions: false))
      }
      (index, blocks, self.lists) = (writer.index.bytes, writer.blocks.bytes, lists.bytes)
    }

    func dictionary() throws(StorageError) -> WordDictionary {
      try WordDictionary(
        index: Bytes(index, path: "index"), blocks: Bytes(blocks, path: "blocks"),
        lists: Bytes(lists, path: "lists"), documentLengths: DocumentLengths(lengths))
    }
  }

  /// Words that share prefixes, are prefixes of each other, and differ in the last byte only.
  private static func randomWords(
    count: Int, using generator: inout SeededGenerator
  ) -> [String] {
    let pieces = ["工", "工会", "会", "工人", "a", "ab", "abc", "z", "0", "𠀀", "é"]
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...5, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
  }

  @Test(
    "Lookups give what a Swift dictionary gives",
    arguments: [0, 1, 2, 15, 16, 17, 31, 32, 33, 64, 200, 500])
  func lookups(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let words = Self.randomWords(count: count, using: &generator)
    let sample = Sample(words, using: &generator)
    let dictionary = try sample.dictionary()
    let others = Self.randomWords(count: 100, using: &generator)
    let neighbours = words.flatMap { [$0 + "a", String($0.dropLast())] }
    for word in words + neighbours + others {
      let term = Term(utf8: Array(word.utf8))
      let entry = try dictionary.entry(of: term)
      var cursor = try entry.map { try dictionary.cursor(of: $0) }
      #expect(try cursor?.readList() == sample.expected[term], "seed \(count), \(word)")
      let size = try entry.map { try dictionary.size(of: $0) }
      #expect(size == sample.expected[term]?.size, "seed \(count), \(word)")
    }
  }

  @Test("The blocks hold all words in order, sixteen each", arguments: [0, 1, 16, 17, 100])
  func blocks(count: Int) throws {
    var generator = SeededGenerator(seed: UInt64(count))
    let sample = Sample((0..<count).map { "w\($0)" }, using: &generator)
    let dictionary = try sample.dictionary()
    let blocks = try (0..<dictionary.blockCount).map { try dictionary.entries(ofBlock: $0) }
    #expect(blocks.joined().map(\.term) == sample.expected.keys.sorted())
    #expect(blocks.dropLast().allSatisfy { $0.count == 16 })
    #expect(blocks.last.map { (1...16).contains($0.count) } ?? (count == 0))
    #expect(throws: StorageError.self) { try dictionary.entries(ofBlock: dictionary.blockCount) }
  }

  @Test("The terms that cut the words into parts ascend, and the first is before all words")
  func evenlySpacedTerms() throws {
    var generator = SeededGenerator(seed: 7)
    for count in [0, 1, 16, 40, 300] {
      let dictionary = try Sample((0..<count).map { "w\($0)" }, using: &generator).dictionary()
      for parts in [1, 2, 3, 7, 1_000] {
        let terms = try dictionary.evenlySpacedTerms(parts)
        #expect(terms.first == Term(utf8: []))
        #expect(zip(terms, terms.dropFirst()).allSatisfy { $0 < $1 }, "\(count), \(parts)")
        #expect(terms.count >= min(parts, dictionary.blockCount), "\(count), \(parts)")
      }
    }
  }

  @Test("Shared prefixes are stored once a block")
  func sharedPrefixes() {
    var generator = SeededGenerator(seed: 1)
    let prefix = String(repeating: "长", count: 100)
    let sample = Sample((10..<42).map { "\(prefix)\($0)" }, using: &generator)
    #expect(sample.blocks.count < 2 * 300 + 32 * 10)
  }

  @Test("A changed byte gives other answers or an error, and ends")
  func changedBytes() throws {
    var generator = SeededGenerator(seed: 4)
    let sample = Sample(Self.randomWords(count: 40, using: &generator), using: &generator)
    let sections: [WritableKeyPath<Sample, [UInt8]>] = [\.index, \.blocks]
    var unnoticedCount = 0
    for section in sections {
      for offset in sample[keyPath: section].indices {
        for bit in [1, 7] {
          var damaged = sample
          damaged[keyPath: section][offset] ^= 1 << bit
          let answers = try? Self.answers(of: damaged.dictionary())
          if answers == sample.expected { unnoticedCount += 1 }
        }
      }
    }
    // The last list of a block may seem to be longer: what is behind it is not read.
    #expect(try unnoticedCount <= sample.dictionary().blockCount)
  }

  @Test("A section cut anywhere gives other answers or an error")
  func truncation() throws {
    var generator = SeededGenerator(seed: 4)
    let sample = Sample(Self.randomWords(count: 40, using: &generator), using: &generator)
    let sections: [WritableKeyPath<Sample, [UInt8]>] = [\.index, \.blocks]
    for section in sections {
      for count in sample[keyPath: section].indices {
        var damaged = sample
        damaged[keyPath: section].removeSubrange(count...)
        let answers = try? Self.answers(of: damaged.dictionary())
        let isNoticed = answers != sample.expected
        #expect(isNoticed, "cut to \(count)")
      }
    }
  }

  @Test("A block of more words than a block has is damaged, however short they are")
  func endlessBlock() throws {
    var blocks = ByteWriter()
    for number in 0..<2_000 {
      blocks.appendVariable(number == 0 ? 0 : 20_000)
      blocks.appendCounted([UInt8](repeating: 97, count: number == 0 ? 20_000 : 0))
      blocks.appendVariable(1)
    }
    let dictionary = try WordDictionary(
      index: Bytes([UInt8](repeating: 0, count: 16), path: "index"),
      blocks: Bytes(blocks.bytes, path: "blocks"), lists: Bytes([], path: "lists"),
      documentLengths: DocumentLengths([]))
    #expect(throws: StorageError.self) { try dictionary.entries(ofBlock: 0) }
  }

  /// What a walk over all blocks gives, each word looked up again.
  private static func answers(of dictionary: WordDictionary) throws -> [Term: PostingList] {
    var answers: [Term: PostingList] = [:]
    for block in 0..<dictionary.blockCount {
      for entry in try dictionary.entries(ofBlock: block) {
        _ = try dictionary.entry(of: entry.term)
        var cursor = try dictionary.cursor(of: entry)
        answers[entry.term] = try cursor.readList()
      }
    }
    return answers
  }
}
