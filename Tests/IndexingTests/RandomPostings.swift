import Storage
import SystemPackage
import TestSupport

@testable import Indexing

/// Posting lists of all shapes that matter to their coding.
enum RandomPostings {
  /// Counts around the borders of blocks of 128, where a fault would sit.
  static let edgeCounts = [1, 2, 126, 127, 128, 129, 255, 256, 257, 384, 385]

  /// A list of `count` documents: gaps and frequencies small, large or mixed.
  static func list(count: Int, using generator: inout SeededGenerator) -> PostingList {
    let greatestGap: UInt32 = [0, 1, 5, 300, 1 << 10].randomElement(using: &generator) ?? 0
    let isOften = Bool.random(using: &generator)
    var list = PostingList(documents: [], frequencies: [], positions: [])
    var next: UInt32 = .random(in: 0...greatestGap, using: &generator)
    for _ in 0..<count {
      list.documents.append(next)
      next += 1 + .random(in: 0...greatestGap, using: &generator)
      let frequency = frequency(isOften: isOften, using: &generator)
      list.frequencies.append(UInt32(frequency))
      list.positions += positions(count: frequency, using: &generator)
    }
    return list
  }

  private static func frequency(isOften: Bool, using generator: inout SeededGenerator) -> Int {
    switch Int.random(in: 0..<100, using: &generator) {
    case 0: 300
    case 1..<30: Int.random(in: 1...(isOften ? 9 : 2), using: &generator)
    default: 1
    }
  }

  private static func positions(
    count: Int, using generator: inout SeededGenerator
  ) -> [UInt32] {
    let greatestGap: UInt32 = [0, 3, 1_000, 1 << 20].randomElement(using: &generator) ?? 0
    var next: UInt32 = 0
    return (0..<count).map { _ in
      let position = next + .random(in: 0...greatestGap, using: &generator)
      next = position + 1
      return position
    }
  }
}

extension PostingList {
  /// The lengths of the shortest documents that a segment with this list can have.
  var lengths: [DocumentLength] {
    var lengths = [DocumentLength](
      repeating: DocumentLength(characters: 0, tokens: 0), count: Int(documents.last ?? 0) + 1)
    var end = 0
    for (document, frequency) in zip(documents, frequencies) {
      end += Int(frequency)
      let characters = end <= positions.count ? positions[end - 1] + 1 : frequency
      lengths[Int(document)] = DocumentLength(characters: characters, tokens: frequency)
    }
    return lengths
  }
}

extension [PostingList] {
  /// The lengths of the shortest documents that a segment with all these lists can have.
  var commonLengths: [DocumentLength] {
    reduce(into: []) { common, list in
      for (number, length) in list.lengths.enumerated() {
        guard number < common.count else {
          common.append(length)
          continue
        }
        common[number].characters = Swift.max(common[number].characters, length.characters)
        common[number].tokens = Swift.max(common[number].tokens, length.tokens)
      }
    }
  }
}

extension PostingList {
  /// The documents of all lists with the sums of their frequencies, without positions.
  static func sum(of lists: [PostingList]) -> PostingList {
    var frequencies: [UInt32: UInt32] = [:]
    for list in lists {
      for (document, frequency) in zip(list.documents, list.frequencies) {
        frequencies[document, default: 0] += frequency
      }
    }
    let sorted = frequencies.sorted { $0.key < $1.key }
    return PostingList(
      documents: sorted.map(\.key), frequencies: sorted.map(\.value), positions: [])
  }
}

extension DocumentLengths {
  /// The column of some lengths.
  init(_ lengths: [DocumentLength]) throws(StorageError) {
    try self.init(
      Bytes(Self.bytes(of: lengths), path: "lengths"), documentCount: lengths.count)
  }
}
