import Analysis
import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct GramDictionaryTests {
  /// The sections of a dictionary, and what it must give.
  private struct Sample {
    var firsts: [UInt8]
    var seconds: [UInt8]
    var places: [UInt8]
    var lengths: [UInt8]
    let lists: [UInt8]
    let documentLengths: [DocumentLength]
    /// With the lists of the first characters.
    let expected: [GramKey: PostingList]

    init(keys: some Sequence<GramKey>, using generator: inout SeededGenerator) {
      var expected: [GramKey: PostingList] = [:]
      for key in Set(keys).sorted() {
        expected[key] = RandomPostings.list(
          count: .random(in: 1...3, using: &generator), using: &generator)
      }
      documentLengths = Array(expected.values).commonLengths
      for (first, lists) in Dictionary(grouping: expected, by: \.key.first) {
        expected[.character(first)] = .sum(of: lists.map(\.value))
      }
      self.expected = expected
      var writer = GramDictionaryWriter()
      var lists = ListSectionWriter(lengths: documentLengths)
      for (key, list) in expected.sorted(by: { $0.key < $1.key }) {
        writer.append(key, listLength: lists.append(list, withPositions: !key.isCharacter))
      }
      self.lists = lists.bytes
      (firsts, seconds) = (writer.firsts.bytes, writer.seconds.bytes)
      (places, lengths) = (writer.places.bytes, writer.lengths.bytes)
    }

    func dictionary() throws(StorageError) -> GramDictionary {
      try GramDictionary(
        GramDictionary.Sections(
          firsts: Bytes(firsts, path: "firsts"), seconds: Bytes(seconds, path: "seconds"),
          places: Bytes(places, path: "places"), lengths: Bytes(lengths, path: "lengths"),
          lists: Bytes(lists, path: "lists")),
        documentLengths: DocumentLengths(documentLengths))
    }
  }

  private static let letters: [UInt32] = [0x30, 0x61, 0x4E00, 0x4E01, 0x9FFF, 0x2_0000, 0x10_FFFF]

  /// Many second characters, so that entries of one first character fill several groups.
  private static func randomKeys(
    count: Int, using generator: inout SeededGenerator
  ) -> [GramKey] {
    (0..<count).map { _ in
      let first = letters.randomElement(using: &generator) ?? 0x30
      let seconds = [0] + letters + (0..<20).map { 0x4E10 + $0 }
      return GramKey(first, seconds.randomElement(using: &generator))
    }
  }

  @Test("Lookups give what a Swift dictionary gives", arguments: 0..<LongTests.rounds(25))
  func lookups(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let keys = Self.randomKeys(count: seed * 4, using: &generator)
    let sample = Sample(keys: keys, using: &generator)
    let dictionary = try sample.dictionary()
    #expect(dictionary.count == sample.expected.count)
    #expect(dictionary.gramCount == Set(keys).count)
    let seconds = [nil] + Self.letters + [0x4E02, 0x4E11, 0x4E1F, GramKey.characterMark]
    for first in Self.letters + [0, 0x4DFF, 0x4E02, .max] {
      for second in seconds {
        let key = GramKey(first, second)
        let index = try dictionary.index(of: key)
        var cursor = try index.map { try dictionary.cursor(at: $0) }
        #expect(try cursor?.readList() == sample.expected[key], "seed \(seed), \(key)")
        let size = try index.map { try dictionary.size(at: $0) }
        #expect(size == sample.expected[key]?.size, "seed \(seed), \(key)")
      }
      var cursor = try dictionary.blocks(ofCharacter: first).map { try PostingCursor($0) }
      #expect(try cursor?.readList() == sample.expected[.character(first)], "seed \(seed)")
    }
  }

  @Test("All entries come in the order of their keys, whole or in parts", arguments: 0..<25)
  func order(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sample = Sample(
      keys: Self.randomKeys(count: seed * 3, using: &generator), using: &generator)
    let dictionary = try sample.dictionary()
    let expected = sample.expected.keys.sorted()
    #expect(try expected.indices.map { try dictionary.key(at: $0) } == expected)
    for start in stride(from: 0, through: expected.count, by: 7) {
      for end in stride(from: start, through: expected.count, by: 11) {
        var keys: [GramKey] = []
        try dictionary.forEachKey(in: start..<end) { keys.append($0) }
        #expect(keys == Array(expected[start..<end]), "seed \(seed)")
        let lengths = try dictionary.listLengths(in: start..<end)
        #expect(try lengths == (start..<end).map { try dictionary.list(at: $0).count })
        let listEnd = try dictionary.listStart(of: start) + lengths.reduce(0, +)
        #expect(try listEnd == dictionary.listStart(of: end), "seed \(seed)")
        try dictionary.discardLists(of: start..<end)
      }
    }
    #expect(try dictionary.listStart(of: expected.count) == sample.lists.count)
  }

  @Test("The first entry not before a key is the one a scan finds", arguments: 0..<25)
  func partitions(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let sample = Sample(
      keys: Self.randomKeys(count: seed, using: &generator), using: &generator)
    let dictionary = try sample.dictionary()
    let keys = sample.expected.keys.sorted()
    let others = Self.randomKeys(count: 50, using: &generator)
    for key in keys + others + [GramKey(code: 0), GramKey(0x62, nil), GramKey(code: .max)] {
      let expected = keys.firstIndex { $0 >= key } ?? keys.count
      #expect(try dictionary.index(notBefore: key) == expected, "seed \(seed), \(key)")
    }
  }

  @Test("An empty dictionary has nothing")
  func empty() throws {
    var generator = SeededGenerator(seed: 0)
    let dictionary = try Sample(keys: [], using: &generator).dictionary()
    #expect(try dictionary.index(of: GramKey(0x4E00, nil)) == nil)
    #expect(try dictionary.index(notBefore: GramKey(0x4E00, nil)) == 0)
    #expect(try dictionary.blocks(ofCharacter: 0x4E00) == nil)
    for index in [0, -1, 1, .max] {
      #expect(throws: StorageError.self) { try dictionary.cursor(at: index) }
    }
  }

  @Test("Sections that do not fit each other are damaged")
  func partialEntries() throws {
    var generator = SeededGenerator(seed: 2)
    let sample = Sample(
      keys: Self.randomKeys(count: 40, using: &generator), using: &generator)
    let sections: [WritableKeyPath<Sample, [UInt8]>] = [\.firsts, \.seconds, \.places]
    for section in sections {
      for count in 1...2 {
        var damaged = sample
        damaged[keyPath: section].removeLast(count)
        #expect(throws: StorageError.self) { try damaged.dictionary() }
      }
    }
  }

  @Test(
    "A place of lists beyond the lists is damage",
    arguments: [1 << 40, UInt64(Int.max) - 2, 1 << 63, UInt64.max])
  func wrongPlaces(place: UInt64) throws {
    var generator = SeededGenerator(seed: 9)
    var sample = Sample(keys: Self.randomKeys(count: 24, using: &generator), using: &generator)
    var bytes = ByteWriter()
    bytes.append(place)
    sample.places.replaceSubrange(0..<8, with: bytes.bytes)
    let dictionary = try sample.dictionary()
    for index in 0..<GramDictionary.groupCapacity {
      #expect(throws: StorageError.self) { try dictionary.list(at: index) }
      #expect(throws: StorageError.self) { try dictionary.listStart(of: index) }
    }
  }

  @Test("A changed byte gives another answer or an error, and ends")
  func changedBytes() throws {
    var generator = SeededGenerator(seed: 8)
    let sample = Sample(
      keys: Self.randomKeys(count: 24, using: &generator), using: &generator)
    let sections: [WritableKeyPath<Sample, [UInt8]>] = [\.firsts, \.seconds, \.places, \.lengths]
    var unnoticedCount = 0
    for section in sections {
      for offset in sample[keyPath: section].indices {
        for bit in [0, 7] {
          var damaged = sample
          damaged[keyPath: section][offset] ^= 1 << bit
          let answers = try? Self.answers(of: damaged.dictionary())
          if answers == sample.expected { unnoticedCount += 1 }
        }
      }
    }
    // The last list of a group may seem to be longer: what is behind it is not read.
    #expect(unnoticedCount <= sample.places.count / GramDictionary.placeSize)
  }

  /// What a walk over all entries gives, each looked up again by its key and by its character.
  private static func answers(of dictionary: GramDictionary) throws -> [GramKey: PostingList] {
    var answers: [GramKey: PostingList] = [:]
    for index in 0..<dictionary.count {
      let key = try dictionary.key(at: index)
      _ = try dictionary.index(of: key)
      _ = try dictionary.blocks(ofCharacter: key.first)
      var cursor = try dictionary.cursor(at: index)
      answers[key] = try cursor.readList()
    }
    return answers
  }
}
