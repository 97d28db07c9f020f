import Storage
import TestSupport
import Testing

@Suite struct HashTests {
  /// The published hashes of nothing: an index made today must be readable by a later library.
  @Test("The hashes are XXH3's")
  func hashesOfNothing() {
    #expect(Checksum(of: []).value == 0x2D06_8005_38D3_94C2)
    let fingerprint = Fingerprint(of: [])
    #expect(fingerprint.high == 0x99AA_06D3_0147_98D8)
    #expect(fingerprint.low == 0x6001_C324_468D_497F)
  }

  @Test("A mapped part has the hash of the same bytes in an array")
  func sameBytesSameHash() throws {
    let array = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let slice = try Bytes([1, 2, 3] + array).slice(at: 3, count: 1_000)
    #expect(try Checksum(of: slice) == Checksum(of: array))
    #expect(Fingerprint(of: array) != Fingerprint(of: array.dropLast() + [0]))
  }

  @Test("Bytes in pieces have the fingerprint of all together", arguments: 0..<20)
  func pieces(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var all: [UInt8] = []
    var stream = FingerprintStream()
    for _ in 0..<Int.random(in: 0..<20, using: &random) {
      let piece = (0..<Int.random(in: 0..<600, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      stream.add(piece)
      all += piece
      #expect(stream.fingerprint == Fingerprint(of: all), "seed \(seed)")
    }
  }
}
