/// Memory of a table that was built in this process.
///
/// Invariant: `bytes` is allocated and written in `init`, freed in `deinit`, and not changed
/// between.
@safe final class WordTableMemory: @unchecked Sendable {
  private let bytes: UnsafeMutableRawBufferPointer

  init(codes: [CharacterCode], _ array: DoubleArray) {
    let codes = codes.map { $0.raw.littleEndian }
    let nodes = array.nodes.map { $0.raw.littleEndian }
    let labels = array.labels.map { $0.littleEndian }
    unsafe bytes = UnsafeMutableRawBufferPointer.allocate(
      byteCount: codes.count * 2 + nodes.count * 4 + labels.count * 2, alignment: 8)
    var rest = unsafe bytes[...]
    func append(_ part: UnsafeRawBufferPointer) {
      unsafe UnsafeMutableRawBufferPointer(rebasing: rest).copyMemory(from: part)
      unsafe rest = rest.dropFirst(part.count)
    }
    unsafe codes.withUnsafeBytes(append)
    unsafe nodes.withUnsafeBytes(append)
    unsafe labels.withUnsafeBytes(append)
  }

  deinit {
    unsafe bytes.deallocate()
  }

  /// The table in this memory, which it keeps.
  var table: WordTable? {
    unsafe WordTable(memory: UnsafeRawBufferPointer(bytes), keptBy: self)
  }
}
