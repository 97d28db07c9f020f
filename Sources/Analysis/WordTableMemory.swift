/// Memory of a table that was built in this process.
///
/// Invariant: `bytes` is allocated and written in `init`, freed in `deinit`, and not changed
/// between.
@safe final class WordTableMemory: @unchecked Sendable {
  private let bytes: UnsafeMutableRawBufferPointer

  init(codes: [CharacterCode], cells: [WordCell]) {
    let size = codes.count * 2 + cells.count * 8
    unsafe bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
    for (index, code) in codes.enumerated() {
      unsafe bytes.storeBytes(of: code.raw.littleEndian, toByteOffset: index * 2, as: UInt16.self)
    }
    let start = codes.count * 2
    for (index, cell) in cells.enumerated() {
      unsafe bytes.storeBytes(
        of: cell.raw.littleEndian, toByteOffset: start + index * 8, as: UInt64.self)
    }
  }

  deinit {
    unsafe bytes.deallocate()
  }

  /// The table in this memory, which it keeps.
  var table: WordTable? {
    unsafe WordTable(memory: UnsafeRawBufferPointer(bytes), keptBy: self)
  }
}
