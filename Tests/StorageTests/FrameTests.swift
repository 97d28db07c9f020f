import Storage
import SystemPackage
import TestSupport
import Testing

/// What `FrameCompressor` compresses and `Bytes.decompressed` reads.
@Suite struct FrameTests {
  private static func text(_ count: Int, seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let isRandom = Bool.random(using: &generator)
    return (0..<count).map { _ in
      isRandom ? .random(in: 0...255, using: &generator) : .random(in: 97...99, using: &generator)
    }
  }

  @Test("Bytes come back, also when the compressor is used again", arguments: [1, 3, 19])
  func roundTrip(level: Int) throws {
    let compressor = FrameCompressor(level: level)
    for (seed, count) in [0, 1, 2, 100, 8_192, 128 << 10, 300_000, 3].enumerated() {
      let text = [9] + Self.text(count, seed: UInt64(seed))
      let frame = compressor.frame(of: text[1...])
      let isSame = try Bytes(frame).decompressed(size: count) == Array(text[1...])
      #expect(isSame, "\(count) bytes")
      #expect(compressor.frame(of: text[1...]) == frame)
    }
  }

  @Test(
    "Another size than the frame has is damage",
    arguments: [.min, -1, 0, 1, 99, 101, 1_000, .max])
  func otherSize(size: Int) {
    let frame = FrameCompressor(level: 3).frame(of: Self.text(100, seed: 4)[...])
    #expect(isDamaged { () throws(StorageError) in try Bytes(frame).decompressed(size: size) })
  }

  @Test("A damaged frame gives bytes of the right size or an error", arguments: 0..<4)
  func damage(seed: Int) {
    let text = Self.text(600, seed: UInt64(seed))
    let frame = FrameCompressor(level: 3).frame(of: text[...])
    for offset in frame.indices {
      for bit in 0..<8 {
        var damaged = frame
        damaged[offset] ^= 1 << bit
        let bytes = try? Bytes(damaged).decompressed(size: text.count)
        #expect(bytes == nil || bytes?.count == text.count)
      }
      let cut = Bytes(Array(frame[..<offset]))
      #expect(isDamaged { () throws(StorageError) in try cut.decompressed(size: text.count) })
    }
  }

  @Test("Any bytes are an error or of the right size", arguments: 0..<LongTests.rounds(200))
  func randomBytes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    // The magic number of zstd, and anything behind it.
    let bytes =
      [0x28, 0xB5, 0x2F, 0xFD]
      + (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
    let size = Int.random(in: 0...4_000, using: &generator)
    let decompressed = try? Bytes(bytes).decompressed(size: size)
    #expect(decompressed == nil || decompressed?.count == size)
  }

  @Test("A frame cut short, with more behind it, or beside another is damage")
  func otherLengths() {
    let frame = FrameCompressor(level: 3).frame(of: Self.text(100, seed: 1)[...])
    let cut = frame.indices.map { Array(frame[..<$0]) }
    for bytes in cut + [frame + [0], frame + frame] {
      #expect(isDamaged { () throws(StorageError) in try Bytes(bytes).decompressed(size: 100) })
    }
  }

  @Test("Frames changed at several places give as many bytes as asked for, or are damage")
  func changedFrames() throws {
    let compressor = FrameCompressor(level: 3)
    for seed in 0..<LongTests.rounds(500) {
      var generator = SeededGenerator(seed: UInt64(seed))
      let size = Int.random(in: 1...3_000, using: &generator)
      var frame = compressor.frame(of: Self.text(size, seed: UInt64(seed % 20))[...])
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let offset = Int.random(in: frame.indices, using: &generator)
        frame[offset] = UInt8.random(in: 0...255, using: &generator)
      }
      do throws(StorageError) {
        #expect(try Bytes(frame).decompressed(size: size).count == size, "seed \(seed)")
      } catch {
        #expect(isDamaged { () throws(StorageError) in throw error }, "seed \(seed): \(error)")
      }
    }
  }

  @Test("A frame that claims more than it can hold is damage before memory is taken for it")
  func endlessClaim() {
    // Single segment, content size of eight bytes: 2^46; one block of four bytes.
    let size = 1 << 46
    var frame = ByteWriter()
    frame.append([0x28, 0xB5, 0x2F, 0xFD, 0xE0])
    frame.append(UInt64(size))
    frame.append([0x03, 0x00, 0x02, 0x41])
    #expect(
      isDamaged { () throws(StorageError) in try Bytes(frame.bytes).decompressed(size: size) })
  }

  @Test("Threads that decompress at the same time each get their own text")
  func threads() async {
    let texts = (0..<16).map { Self.text(5_000 + $0, seed: UInt64($0)) }
    let compressor = FrameCompressor(level: 1)
    let frames = texts.map { Bytes(compressor.frame(of: $0[...])) }
    let wrong = await withTaskGroup(of: Int.self) { group in
      for task in 0..<4 {
        group.addTask {
          (0..<200).count { round in
            let number = (round * 7 + task) % 16
            return (try? frames[number].decompressed(size: 5_000 + number)) != texts[number]
          }
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }
}
