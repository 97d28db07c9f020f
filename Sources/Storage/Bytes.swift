package import SystemPackage

/// An immutable run of bytes, all of a mapped file or a part of it; every access is checked.
///
/// Reading outside the run is `StorageError.damaged`, never a trap: the offsets come from disk.
/// All integers are little-endian. Bytes of a section are compared with its checksums before they are
/// given, so that what is read is what was written, or an error.
package struct Bytes: Sendable {
  /// Keeps the memory alive. Invariant: `range` lies inside `region.memory`.
  private let region: MemoryRegion
  private let range: Range<Int>
  /// What the bytes are compared with; `range` lies inside of its section.
  private let chunks: ChunkGuard?

  /// The bytes of the file at `path`, mapped.
  package init(mapping path: FilePath) throws(StorageError) {
    region = try MemoryRegion(mapping: path)
    range = 0..<region.count
    chunks = nil
  }

  /// The bytes of an array, as if they were the file at `path`.
  package init(_ array: [UInt8], path: FilePath) {
    region = MemoryRegion(copying: array, path: path)
    range = 0..<region.count
    chunks = nil
  }

  private init(region: MemoryRegion, range: Range<Int>, chunks: ChunkGuard?) {
    self.region = region
    self.range = range
    self.chunks = chunks
  }

  /// The same bytes, to be compared with a checksum of eight bytes for each chunk when they are read.
  func guarded(by checksums: Bytes) -> (bytes: Bytes, chunks: ChunkGuard) {
    let chunks = ChunkGuard(range, of: region, checksums: checksums)
    return (Bytes(region: region, range: range, chunks: chunks), chunks)
  }

  /// How many bytes there are.
  package var count: Int { range.count }

  /// The file the bytes come from.
  package var path: FilePath { region.path }

  /// The bytes at `offset ..< offset + count`, without a copy.
  package func slice(at offset: Int, count: Int) throws(StorageError) -> Bytes {
    try require(count, at: offset)
    let start = range.lowerBound + offset
    return Bytes(region: region, range: start..<start + count, chunks: chunks)
  }

  /// A copy of the bytes.
  package func copy() throws(StorageError) -> [UInt8] {
    unsafe try withUnsafeBytes { buffer in unsafe Array(buffer) }
  }

  /// Some of the bytes as text; what is no UTF-8 becomes U+FFFD.
  package func text(at offset: Int, count: Int) throws(StorageError) -> String {
    unsafe try withUnsafeBytes(in: offset..<offset + max(0, count)) { buffer in
      unsafe String(decoding: buffer, as: UTF8.self)
    }
  }

  /// The byte at `offset`.
  package func uint8(at offset: Int) throws(StorageError) -> UInt8 {
    try load(UInt8.self, at: offset)
  }

  /// The four bytes at `offset` as a number.
  package func uint32(at offset: Int) throws(StorageError) -> UInt32 {
    try load(UInt32.self, at: offset)
  }

  /// Sets `numbers` to the `count` numbers of four bytes from `offset` on.
  package func read(
    _ count: Int, at offset: Int, into numbers: inout [UInt32]
  ) throws(StorageError) {
    let (size, overflow) = count.multipliedReportingOverflow(by: 4)
    let part = try slice(at: offset, count: overflow ? -1 : size)
    if numbers.count > count { numbers.removeSubrange(max(0, count)...) }
    if numbers.count < count {
      numbers.append(contentsOf: repeatElement(0, count: count - numbers.count))
    }
    unsafe try part.withUnsafeBytes { source throws(StorageError) in
      unsafe numbers.withUnsafeMutableBytes { unsafe $0.copyMemory(from: source) }
    }
    #if _endian(big)
      for index in numbers.indices { numbers[index] = UInt32(littleEndian: numbers[index]) }
    #endif
  }

  /// The two bytes at `offset` as a number.
  package func uint16(at offset: Int) throws(StorageError) -> UInt16 {
    try load(UInt16.self, at: offset)
  }

  /// The eight bytes at `offset` as a number.
  package func uint64(at offset: Int) throws(StorageError) -> UInt64 {
    try load(UInt64.self, at: offset)
  }

  /// The eight bytes at `offset` as a count or an offset; more than `Int.max` is damage.
  package func length(at offset: Int) throws(StorageError) -> Int {
    guard let length = Int(exactly: try uint64(at: offset)) else {
      throw damage("length out of range", at: offset)
    }
    return length
  }

  /// The error that says what is wrong at `offset` of this run.
  package func damage(_ what: String, at offset: Int) -> StorageError {
    .damaged(path: path, offset: range.lowerBound &+ offset, what: what)
  }

  /// Gives the bytes to `body`, for code that checks a whole block once.
  package func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try chunks?.check(range)
    return unsafe try body(UnsafeRawBufferPointer(rebasing: region.memory[range]))
  }

  /// The same for a part of the bytes.
  package func withUnsafeBytes<Result>(
    in part: Range<Int>, _ body: (UnsafeRawBufferPointer) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    try require(part.count, at: part.lowerBound)
    let start = range.lowerBound + part.lowerBound
    try chunks?.check(start..<start + part.count)
    return unsafe try body(
      UnsafeRawBufferPointer(rebasing: region.memory[start..<start + part.count]))
  }

  /// Gives the bytes to `body` without comparing them with their checksums. Whoever reads them this way
  /// asks `isWhole` about what was read before it believes what was made of it.
  package func withUncheckedBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    unsafe body(UnsafeRawBufferPointer(rebasing: region.memory[range]))
  }

  /// Whether some of the bytes, which must be inside, fit their checksums.
  package func isWhole(_ part: Range<Int>) -> Bool {
    do throws(StorageError) {
      let slice = try slice(at: part.lowerBound, count: part.count)
      try chunks?.check(slice.range)
      return true
    } catch {
      return false
    }
  }

  /// How the bytes stand to those of an array from index `start` on.
  package struct Order {
    /// How many at the beginning are the same.
    package let commonCount: Int
    /// Whether all are.
    package let isEqual: Bool
    /// Whether they come behind the others.
    package let isGreater: Bool
  }

  /// Compares the bytes with those of an array from index `start`, which is inside or its end.
  package func order(to array: [UInt8], from start: Int) throws(StorageError) -> Order {
    unsafe try withUnsafeBytes { buffer in
      let others = array.span
      var count = 0
      while count < buffer.count, start + count < others.count,
        unsafe buffer[count] == others[start + count]
      {
        count += 1
      }
      let isEnd = count == buffer.count
      let isOtherEnd = start + count == others.count
      let isGreater = unsafe !isEnd && (isOtherEnd || buffer[count] > others[start + count])
      return Order(commonCount: count, isEqual: isEnd && isOtherEnd, isGreater: isGreater)
    }
  }

  /// Tells the system that these bytes of a mapped file will not be needed soon.
  package func discard() { region.discard(range) }

  private func load<Integer: FixedWidthInteger>(
    _ type: Integer.Type, at offset: Int
  ) throws(StorageError) -> Integer {
    try require(MemoryLayout<Integer>.size, at: offset)
    let start = range.lowerBound + offset
    try chunks?.check(start..<start + MemoryLayout<Integer>.size)
    return Integer(
      littleEndian: unsafe region.memory.loadUnaligned(fromByteOffset: start, as: type))
  }

  /// Law: after it returns, `offset ..< offset + count` is a part of the run.
  private func require(_ count: Int, at offset: Int) throws(StorageError) {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else {
      throw damage(
        "\(count) bytes expected, \(max(0, self.count - max(0, offset))) there", at: offset)
    }
  }
}
