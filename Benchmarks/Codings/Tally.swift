import Glibc
import Indexing

/// The bits that lists take by all codings.
struct Tally {
  /// The parts of posting lists.
  struct Parts {
    var documents = 0.0
    var frequencies = 0.0
    var positions = 0.0
  }

  private(set) var listCount = 0
  private(set) var bits: [Coding: Parts] = [:]

  /// What no code of positions can be below on average, given which documents hold the term how often:
  /// the logarithm of the number of ways to place them.
  private(set) var boundBits = 0.0

  /// Adds a list; `lengths` are the characters of all documents.
  mutating func add(_ list: PostingList, lengths: [UInt32]) {
    listCount += 1
    let documents = gaps(of: list.documents[...])
    let frequencies = list.frequencies.map { $0 - 1 }
    var positions: [UInt32] = []
    var byDocument = 0.0
    var rest = list.positions[...]
    for (document, frequency) in zip(list.documents, list.frequencies) {
      let gaps = gaps(of: rest.prefix(Int(frequency)))
      let length = lengths[Int(document)]
      byDocument += Double(riceBits(of: gaps, length: length))
      boundBits += Self.wayBits(frequency, of: length)
      positions += gaps
      rest = rest.dropFirst(Int(frequency))
    }
    for coding in Coding.allCases {
      bits[coding, default: Parts()].documents += coding.bitCount(of: documents)
      bits[coding, default: Parts()].frequencies += coding.bitCount(of: frequencies)
      bits[coding, default: Parts()].positions +=
        coding == .riceByDocument ? byDocument : coding.bitCount(of: positions)
    }
  }

  private func gaps(of numbers: ArraySlice<UInt32>) -> [UInt32] {
    var next: UInt32 = 0
    return numbers.map { number in
      defer { next = number + 1 }
      return number - next
    }
  }

  private func riceBits(of gaps: [UInt32], length: UInt32) -> Int {
    let mean = Double(Int(length) - gaps.count) / Double(gaps.count + 1)
    let parameter = max(0, Int(floor(log2(max(1, mean * 11 / 16)))))
    return gaps.reduce(0) { $0 + parameter + 1 + Int($1 >> UInt32(parameter)) }
  }

  /// The logarithm of the number of ways to choose `frequency` of `length` places.
  private static func wayBits(_ frequency: UInt32, of length: UInt32) -> Double {
    let (chosen, all) = (Double(frequency), Double(length))
    return (lgamma(all + 1) - lgamma(chosen + 1) - lgamma(all - chosen + 1)) / log(2)
  }
}
