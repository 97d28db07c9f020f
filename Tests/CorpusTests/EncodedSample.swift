import CICU
import TestSupport

@testable import Corpus

/// A text and its bytes in some encoding.
struct EncodedSample {
  let text: String
  let bytes: [UInt8]
}

extension TextEncoding {
  /// Encodes a text; `nil` when the encoding has not all of its characters.
  func encode(_ text: String) -> [UInt8]? {
    let utf8 = Array(text.utf8)
    let capacity = 4 * utf8.count + 16
    var (status, written): (Int32, Int32) = (0, -1)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      written = unsafe cicu_encode(
        nameForICU, utf8, Int32(utf8.count), target.baseAddress, Int32(capacity), &status)
      count = max(Int(written), 0)
    }
    guard written >= 0, let back = try? DecodedBytes(bytes.span, from: self) else { return nil }
    return back.utf8 == utf8 ? bytes : nil
  }

  /// Characters in a row taken at random places from the sentences, in this encoding.
  func samples(
    of sentences: [String], length: Int, count: Int, seed: UInt64
  ) -> [EncodedSample] {
    let text = Array(sentences.joined(separator: "\n"))
    var generator = SeededGenerator(seed: seed)
    return (0..<count).compactMap { _ in
      let start = Int.random(in: 0...(text.count - length), using: &generator)
      let sample = String(text[start..<(start + length)])
      return encode(sample).map { EncodedSample(text: sample, bytes: $0) }
    }
  }
}
