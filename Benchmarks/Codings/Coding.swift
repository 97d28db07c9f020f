/// A way to code the gaps and frequencies of a posting list.
enum Coding: String, CaseIterable {
  /// Full blocks of 128 in as many bits each as the largest needs, the rest in groups of seven bits.
  case packedAndVariable = "packed, rest variable"
  /// All blocks in as many bits each as the largest needs.
  case packed = "packed"
  /// As `packed`, but the largest few of a block written apart (PFOR): eight bits for the place, the
  /// upper bits in groups of seven.
  case patched = "packed with exceptions"
  /// Rice codes, the parameter of a block chosen best.
  case rice = "Rice by block"
  /// As `rice`, but positions with a parameter from the document's length and frequency.
  case riceByDocument = "Rice by document"

  /// The bits that a list of numbers takes, blocks of 128.
  func bitCount(of numbers: [UInt32]) -> Double {
    stride(from: 0, to: numbers.count, by: 128).reduce(0) { sum, start in
      sum + Double(bitCount(ofBlock: numbers[start..<min(start + 128, numbers.count)]))
    }
  }

  private func bitCount(ofBlock block: ArraySlice<UInt32>) -> Int {
    switch self {
    case .packedAndVariable where block.count < 128: block.reduce(0) { $0 + 8 * groups($1) }
    case .packedAndVariable, .packed: 8 + width(block.reduce(0, |)) * block.count
    case .patched: 8 + ((0...32).map { patchedBits(of: block, width: $0) }.min() ?? 0)
    case .rice, .riceByDocument:
      8 + ((0...31).map { riceBits(of: block, parameter: $0) }.min() ?? 0)
    }
  }

  private func patchedBits(of block: ArraySlice<UInt32>, width: Int) -> Int {
    block.reduce(block.count * width) { sum, number in
      self.width(number) > width ? sum + 8 + 8 * groups(number >> UInt32(width)) : sum
    }
  }

  private func riceBits(of block: ArraySlice<UInt32>, parameter: Int) -> Int {
    block.reduce(0) { $0 + parameter + 1 + Int($1 >> UInt32(parameter)) }
  }

  private func width(_ number: UInt32) -> Int { 32 - number.leadingZeroBitCount }

  private func groups(_ number: UInt32) -> Int { max(1, (width(number) + 6) / 7) }
}
