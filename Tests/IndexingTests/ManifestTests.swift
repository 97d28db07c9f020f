import Storage
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct ManifestTests {
  private static func manifest(segmentCount: Int) -> Manifest {
    let segments = (0..<segmentCount).map { number in
      var totals = SegmentTotals()
      totals.documentCount = number
      totals.characterCount = 300 * number
      totals.tokenCount = 1 << (number * 5)
      return Manifest.Entry(
        fileName: IndexDirectory.segmentName(generation: 7, number: number),
        size: 1_000 * number, checksum: .max - UInt64(number), totals: totals,
        deleted: DeletedDocuments((0..<UInt32(number)).map { $0 * $0 * 1_000 }))
    }
    return Manifest(
      generation: 7, analyzer: "分析/1", isRepaired: segmentCount % 2 == 0,
      isStoring: segmentCount % 3 == 0, segments: segments)
  }

  private static func read(_ bytes: [UInt8]) throws(StorageError) -> Manifest {
    try Manifest(Bytes(bytes, path: "MANIFEST"))
  }

  @Test("A manifest is read back", arguments: [0, 1, 2, 7])
  func roundTrip(segmentCount: Int) throws {
    let manifest = Self.manifest(segmentCount: segmentCount)
    #expect(try Self.read(manifest.encoded()) == manifest)
    #expect(manifest.totals.documentCount == (0..<segmentCount).reduce(0, +))
    #expect(manifest.totals.characterCount == 300 * (0..<segmentCount).reduce(0, +))
  }

  @Test("No byte of it can be changed, and nothing cut off, without notice")
  func damage() {
    let bytes = Self.manifest(segmentCount: 2).encoded()
    for offset in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[offset] ^= 1 << bit
        #expect(throws: StorageError.self) { try Self.read(damaged) }
      }
      #expect(throws: StorageError.self) { try Self.read(Array(bytes[..<offset])) }
    }
  }

  /// A manifest with right checksums over any content.
  private static func crafted(_ content: [UInt8], version: UInt32 = Manifest.kind.version)
    -> [UInt8]
  {
    SectionFileWriter.file(
      SectionFile.Kind(name: "wensouMF", version: version),
      sections: [(identifier: 1, bytes: content)]
    ).bytes
  }

  @Test("Of a newer version it is refused as such")
  func newerVersion() {
    do throws(StorageError) {
      _ = try Self.read(Self.crafted([], version: Manifest.kind.version + 1))
      Issue.record("read")
    } catch {
      guard case .unknownFormat = error else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test("Right checksums over cut content are damage, not a trap")
  func cutContent() throws {
    let bytes = Self.manifest(segmentCount: 3).encoded()
    let content = try SectionFile(
      Bytes(bytes, path: "MANIFEST"), kind: Manifest.kind
    ).section(1).copy()
    for count in content.indices {
      #expect(throws: StorageError.self) { try Self.read(Self.crafted(Array(content[..<count]))) }
    }
  }

  @Test("Right checksums over endless numbers make no trap")
  func endlessNumbers() throws {
    var writer = ByteWriter()
    writer.append(UInt64.max)
    writer.appendCounted([])
    writer.append(UInt8(1))
    writer.append(UInt8(1))
    writer.appendVariable(3)
    for _ in 0..<3 {
      writer.appendCounted([])
      writer.appendVariable(.max)
      writer.append(UInt64.max)
      writer.appendVariable(UInt64(UInt32.max))
      for _ in 0..<2 { writer.appendVariable(.max) }
      writer.appendVariable(0)
    }
    let manifest = try Self.read(Self.crafted(writer.bytes))
    #expect(manifest.segments.map(\.liveSize) == [.max, .max, .max])
    let totals = manifest.totals
    #expect(totals.documentCount == 3 * Int(UInt32.max))
    #expect(totals.characterCount == .max)
    #expect(totals.tokenCount == .max)
  }
}
