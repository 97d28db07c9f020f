/// What each character is folded to: pages of 256 characters, one shared by all that fold to
/// themselves.
struct FoldingTable: Sendable {
  /// The table of this version, made at first use.
  static let current = FoldingTable()

  /// For each page of the code space, which 256 cells are its own.
  private var pages = [UInt16](repeating: 0, count: 0x110000 >> 8)

  /// What to exclusive-or a character with; 0 where it stays.
  private var cells = [UInt32](repeating: 0, count: 256)

  /// The folded character; the same value above U+10FFFF.
  subscript(scalar: UInt32) -> UInt32 {
    guard scalar <= 0x10FFFF else { return scalar }
    let page = Int(pages[Int(truncatingIfNeeded: scalar >> 8)])
    return scalar ^ cells[page << 8 | Int(truncatingIfNeeded: scalar & 0xFF)]
  }

  private init() {
    cells.reserveCapacity(400 << 8)
    addHanFolds()
    addShifts()
    addRuns()
  }

  private mutating func addHanFolds() {
    var table = TableScanner(HanFoldTable.pairs)
    while let source = table.scalar(), let target = table.scalar() {
      add(source, foldedTo: target)
      _ = table.skip("\n")
    }
  }

  private mutating func addShifts() {
    var table = TableScanner(FormFoldTable.shifts)
    while table.next != nil {
      let (first, last) = (table.hexadecimal(), table.hexadecimal())
      let step = table.hexadecimal()
      let isDown = table.skip("-") || !table.skip("+")
      let difference = table.hexadecimal()
      for source in stride(from: first, through: last, by: Int(step)) {
        add(source, foldedTo: isDown ? source - difference : source + difference)
      }
    }
  }

  /// Forms of Han characters; what they are forms of is folded too, so this comes last.
  private mutating func addRuns() {
    var table = TableScanner(FormFoldTable.runs)
    while table.next != nil {
      var source = table.hexadecimal()
      while !table.skip("\n"), let target = table.scalar() {
        add(source, foldedTo: self[target])
        source += 1
      }
    }
  }

  private mutating func add(_ source: UInt32, foldedTo target: UInt32) {
    let page = Int(source >> 8)
    if pages[page] == 0 {
      pages[page] = UInt16(cells.count >> 8)
      cells.append(contentsOf: repeatElement(0, count: 256))
    }
    cells[Int(pages[page]) << 8 | Int(source & 0xFF)] = source ^ target
  }
}
