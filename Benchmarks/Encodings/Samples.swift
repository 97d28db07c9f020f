/// A piece of a text, and the same in another encoding.
struct Sample {
  let utf8: [UInt8]
  let bytes: [UInt8]
}

/// Pieces at random places: those with a Han character that the encoding holds and gives back.
struct Samples {
  private let texts: SourceTexts
  private let length: Int
  private let encoder: Converter
  private let decoder: Converter
  private var generator = SplitMix64(seed: EncodingBenchmark.seed)

  /// How often a place is tried before the texts are held to be such as the encoding cannot hold.
  private static let trials = 200

  init(of texts: SourceTexts, in encoding: TargetEncoding, length: Int) throws {
    self.texts = texts
    self.length = length
    encoder = try Converter(from: "UTF-8", to: encoding.rawValue)
    decoder = try Converter(from: encoding.rawValue, to: "UTF-8")
  }

  mutating func next() -> Sample? {
    guard texts.characters.count >= length else { return nil }
    for _ in 0..<Self.trials {
      let start = Int.random(in: 0...(texts.characters.count - length), using: &generator)
      if let sample = sample(of: texts.characters[start..<(start + length)]) { return sample }
    }
    return nil
  }

  private func sample(of characters: ArraySlice<Unicode.Scalar>) -> Sample? {
    guard characters.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: characters)
    let utf8 = Array(String(text).utf8)
    guard let bytes = encoder.convert(utf8), decoder.convert(bytes) == utf8 else { return nil }
    return Sample(utf8: utf8, bytes: bytes)
  }
}

/// SplitMix64: the same numbers for the same seed, on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
