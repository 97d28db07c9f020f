/// The words of a dictionary in the form in which they are looked up: a code for each character of
/// the basic plane, and a double array over the numbers of Han characters.
///
/// Invariant: `codes` has 65,536 readable elements and `cells` `cellCount`, both until `owner` is
/// gone, and nobody writes to them; every access checks its index against these counts. So any
/// bytes are allowed: a damaged table gives other words, no trap.
@safe package struct WordTable: @unchecked Sendable {
  private let owner: any Sendable
  private let memory: UnsafeRawBufferPointer
  private let codes: UnsafePointer<CharacterCode>
  private let cells: UnsafePointer<WordCell>
  private let cellCount: Int

  private static let codeCount = 1 << 16
  private static let codeSize = codeCount * MemoryLayout<CharacterCode>.stride

  /// The table in `memory`: the codes, then the cells, little-endian. `nil` when it is too short or
  /// not aligned for that.
  ///
  /// The memory must be readable and unchanged as long as `owner` is kept.
  package init?(memory: UnsafeRawBufferPointer, keptBy owner: any Sendable) {
    let cellSize = memory.count - Self.codeSize
    guard let start = memory.baseAddress, cellSize > 0, UInt(bitPattern: start) % 8 == 0,
      cellSize % MemoryLayout<WordCell>.stride == 0
    else { return nil }
    self.owner = owner
    unsafe self.memory = memory
    unsafe codes = start.assumingMemoryBound(to: CharacterCode.self)
    unsafe cells = (start + Self.codeSize).assumingMemoryBound(to: WordCell.self)
    cellCount = cellSize / MemoryLayout<WordCell>.stride
  }

  /// The code of a character; any value may be asked about.
  @inline(__always)
  func code(of scalar: UInt32) -> CharacterCode {
    guard scalar < Self.codeCount else { return .complex }
    return unsafe codes[Int(truncatingIfNeeded: scalar)]
  }

  /// The cell at `index`; a free one where there is none.
  @inline(__always)
  func cell(at index: Int) -> WordCell {
    guard UInt(bitPattern: index) < UInt(bitPattern: cellCount) else { return .free }
    return unsafe cells[index]
  }

  /// The bytes of the table, for a file.
  package var bytes: [UInt8] { unsafe Array(memory) }
}
