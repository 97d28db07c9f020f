internal import Storage

/// The records of a segment's documents, packed: blocks of 256 documents, in each of which the numbers of a
/// column stand side by side, without what they have in common.
///
/// Section: the blocks; behind them for each block where it begins 8. Block: bits of all columns together 4;
/// for each column the least of its numbers 8, the bit at which the column begins 4, bits of a number 1 (0
/// to 64); then the bits of the columns, lowest first: how much each number is above the least. Columns
/// follow each other without gaps; what is left of the last byte is 0.
///
/// Any number is found without reading others.
struct DocumentRecords: Sendable {
  static let blockCapacity = 256
  static let columnSize = 13
  static let headSize = columnsOffset + columnSize * DocumentRecord.Column.allCases.count
  private static let columnsOffset = 4

  private let bytes: Bytes

  /// How many documents there are.
  let count: Int

  /// Where the blocks' places begin: the end of the blocks.
  private let indexStart: Int

  /// Opens the section of so many documents.
  init(_ bytes: Bytes, count: Int) throws(StorageError) {
    self.bytes = bytes
    self.count = count
    indexStart = bytes.count - 8 * Self.blockCount(of: count)
    guard indexStart >= 0, count > 0 || indexStart == 0 else {
      throw bytes.damage("records of \(bytes.count) bytes for \(count) documents", at: 0)
    }
  }

  /// How many blocks so many documents fill.
  private static func blockCount(of count: Int) -> Int {
    (count + blockCapacity - 1) / blockCapacity
  }

  /// A column in a block.
  private struct Column {
    let least: UInt64
    /// The bit in the block at which it begins.
    let start: Int
    /// Bits of a number.
    let width: Int
  }

  /// One of the numbers of a document.
  func number(
    _ column: DocumentRecord.Column, of document: Int
  ) throws(StorageError) -> UInt64 {
    let block = try start(ofBlockWith: document)
    return try number(at: document % Self.blockCapacity, in: self.column(column, at: block), block)
  }

  /// One of the numbers of a document that have four bytes at most.
  func narrow(
    _ column: DocumentRecord.Column, of document: Int
  ) throws(StorageError) -> UInt32 {
    guard let number = UInt32(exactly: try number(column, of: document)) else {
      throw damage("number out of range", of: document)
    }
    return number
  }

  /// A place of a document in another section.
  func place(
    _ offset: DocumentRecord.Column, _ count: DocumentRecord.Column, of document: Int
  ) throws(StorageError) -> DocumentRecord.Place {
    DocumentRecord.Place(
      offset: try narrow(offset, of: document), count: try narrow(count, of: document))
  }

  /// All that a document's record says; its block must be what a writer makes of any documents.
  subscript(document: Int) -> DocumentRecord {
    get throws(StorageError) {
      let block = try start(ofBlockWith: document)
      let columns = try self.columns(ofBlockWith: document, at: block)
      var numbers: [UInt64] = []
      numbers.reserveCapacity(columns.count)
      for column in columns {
        numbers.append(try number(at: document % Self.blockCapacity, in: column, block))
      }
      guard let record = DocumentRecord(numbers: numbers) else {
        throw damage("number out of range", of: document)
      }
      return record
    }
  }

  /// The error that says what is wrong with a document.
  func damage(_ what: String, of document: Int) -> StorageError {
    bytes.damage("document \(document): \(what)", at: 0)
  }

  /// The file they are in, for errors.
  var section: Bytes { bytes }

  private func start(ofBlockWith document: Int) throws(StorageError) -> Int {
    guard document >= 0, document < count else { throw damage("no such document", of: document) }
    let start = try bytes.length(at: indexStart + document / Self.blockCapacity * 8)
    guard start <= indexStart else { throw damage("place of its block", of: document) }
    return start
  }

  private func column(
    _ column: DocumentRecord.Column, at block: Int
  ) throws(StorageError) -> Column {
    let place = block + Self.columnsOffset + column.rawValue * Self.columnSize
    let width = Int(try bytes.uint8(at: place + 12))
    guard width <= 64 else { throw bytes.damage("bits of a number", at: place) }
    return Column(
      least: try bytes.uint64(at: place), start: Int(try bytes.uint32(at: place + 8)), width: width)
  }

  /// The number of a document of the block, which may reach into the places behind the blocks only when
  /// the block is damaged.
  private func number(
    at index: Int, in column: Column, _ block: Int
  ) throws(StorageError) -> UInt64 {
    guard column.width > 0 else { return column.least }
    let bit = column.start + index * column.width
    let (byte, shift) = (block + Self.headSize + bit / 8, UInt64(bit % 8))
    // Behind the last block are the places of blocks: eight bytes are always there.
    var number = try bytes.uint64(at: byte) >> shift
    if Int(shift) + column.width > 64 {
      number |= UInt64(try bytes.uint8(at: byte + 8)) << (64 - shift)
    }
    return column.least &+ (number & (UInt64.max >> UInt64(64 - column.width)))
  }

  /// The columns of a block that is checked to be whole.
  private func columns(
    ofBlockWith document: Int, at block: Int
  ) throws(StorageError) -> [Column] {
    let number = document / Self.blockCapacity
    let documents = min(Self.blockCapacity, count - number * Self.blockCapacity)
    var (columns, end) = ([Column](), 0)
    columns.reserveCapacity(DocumentRecord.Column.allCases.count)
    for name in DocumentRecord.Column.allCases {
      let column = try column(name, at: block)
      guard column.start == end else { throw damage("order of columns", of: document) }
      end += column.width * documents
      columns.append(column)
    }
    try checkEnd(ofBlock: number, at: block, bitCount: end, document)
    return columns
  }

  /// Compares a block's end with the beginning of the next, and the bits that are left with 0.
  private func checkEnd(
    ofBlock number: Int, at block: Int, bitCount: Int, _ document: Int
  ) throws(StorageError) {
    let blockEnd = block + Self.headSize + (bitCount + 7) / 8
    let isLast = number + 1 == Self.blockCount(of: count)
    let next = isLast ? indexStart : try bytes.length(at: indexStart + (number + 1) * 8)
    guard blockEnd == next, number > 0 || block == 0,
      try bytes.uint32(at: block) == UInt32(clamping: bitCount)
    else {
      throw damage("length of its block", of: document)
    }
    guard bitCount % 8 > 0 else { return }
    guard try bytes.uint8(at: blockEnd - 1) >> UInt8(bitCount % 8) == 0 else {
      throw damage("end of its block", of: document)
    }
  }
}
