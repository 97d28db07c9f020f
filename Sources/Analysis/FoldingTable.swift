/// What each character is folded to: pages of 256 characters, one shared by all that fold to
/// themselves.
struct FoldingTable: Sendable {
  /// The table of this version, made at first use.
  static let current = FoldingTable()

  /// How many bits of a character say which cell of its page it has. Larger pages hold more that
  /// fold to themselves, smaller ones make `pages` longer; both cost time when the table is made.
  private static let cellBits: UInt32 = 8

  /// For each page of the code space, which cells are its own.
  private var pages = [UInt16](repeating: 0, count: 0x110000 >> cellBits)

  /// What to exclusive-or a character with; 0 where it stays.
  private var cells = [UInt32](repeating: 0, count: 1 << cellBits)

  /// The folded character; the same value above U+10FFFF.
  subscript(scalar: UInt32) -> UInt32 {
    guard scalar <= 0x10FFFF else { return scalar }
    return scalar ^ cells[cell(of: scalar, page: pages[Int(scalar >> Self.cellBits)])]
  }

  /// Every character that another one is folded to.
  var targets: Set<UInt32> {
    var targets: Set<UInt32> = []
    for number in pages.indices where pages[number] != 0 {
      let first = UInt32(number) << Self.cellBits
      for scalar in first..<first + 1 << Self.cellBits where self[scalar] != scalar {
        targets.insert(self[scalar])
      }
    }
    return targets
  }

  private func cell(of scalar: UInt32, page: UInt16) -> Int {
    Int(page) << Self.cellBits | Int(scalar & (1 << Self.cellBits - 1))
  }

  private init() {
    cells.reserveCapacity(400 << Self.cellBits)
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
    while !table.isAtEnd {
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
    while !table.isAtEnd {
      var source = table.hexadecimal()
      while !table.skip("\n"), let target = table.scalar() {
        add(source, foldedTo: self[target])
        source += 1
      }
    }
  }

  private mutating func add(_ source: UInt32, foldedTo target: UInt32) {
    let page = Int(source >> Self.cellBits)
    if pages[page] == 0 {
      pages[page] = UInt16(cells.count >> Self.cellBits)
      cells.append(contentsOf: repeatElement(0, count: 1 << Self.cellBits))
    }
    cells[cell(of: source, page: pages[page])] = source ^ target
  }
}
