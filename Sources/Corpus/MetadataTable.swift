/// What tables beside the files tell of them: `metadata.csv` with a column that names the file.
///
/// A table holds for the files of its directory and below. Of two tables that tell the same column
/// of a file the one nearer to the file counts.
package struct MetadataTable: Sendable {
  /// A column of a row: its name as the table has it, and the cell, never empty.
  package struct Cell: Hashable, Sendable {
    /// The name of the column.
    package let column: String

    /// The value.
    package let value: String
  }

  /// The rows of each directory by the file they name, without its directory.
  private var directories: [String: [String: [Cell]]] = [:]

  /// The name of the first table in each directory.
  private var tableNames: [String: String] = [:]

  /// No table at all.
  package init() {}

  /// Whether a file's name in the index is that of a table.
  package static func isTable(_ name: String) -> Bool {
    let file = name.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return knownNames.contains(file)
  }

  /// Adds the table of this name. Bad rows are told, and the others are used; of two rows that name
  /// one file the first counts.
  package mutating func add(_ utf8: [UInt8], named name: String) -> [Diagnostic] {
    let table = DelimitedText(utf8)
    let broken = table.brokenLines.map {
      Diagnostic(path: name, reason: .brokenTableRow(line: $0))
    }
    guard let head = table.rows.first?.cells, let key = head.firstIndex(where: Self.isKey) else {
      return broken + [Diagnostic(path: name, reason: .tableWithoutFileColumn)]
    }
    let directory = Self.directory(of: name)
    tableNames[directory] = tableNames[directory] ?? name
    for row in table.rows.dropFirst() where row.cells.count > key {
      let file = Self.normalized(row.cells[key])
      let cells = zip(head, row.cells).enumerated().compactMap { column, pair -> Cell? in
        let isTold = column != key && !pair.0.isEmpty && !pair.1.isEmpty
        return isTold ? Cell(column: pair.0, value: pair.1) : nil
      }
      guard !file.isEmpty, directories[directory]?[file] == nil else { continue }
      directories[directory, default: [:]][file] = cells
    }
    return broken
  }

  /// What the tables tell of a file, or of one speech of it (`报告.txt#2`), columns of the nearest
  /// table first.
  package func cells(for name: String, speech: Int? = nil) -> [Cell] {
    guard !directories.isEmpty else { return [] }
    var cells: [Cell] = []
    var columns: Set<String> = []
    var directory = Self.directory(of: name)
    while true {
      for key in Self.keys(for: name, below: directory, speech: speech) {
        for cell in directories[directory]?[key] ?? []
        where columns.insert(cell.column).inserted { cells.append(cell) }
      }
      if directory.isEmpty { return cells }
      directory = Self.directory(of: directory)
    }
  }

  /// What is to be told of rows that name none of the files of a corpus. Nothing is told of a table
  /// with an archive beside or below it, whose entries the rows may name.
  package func diagnostics(forFiles names: [String]) -> [Diagnostic] {
    directories.keys.sorted().compactMap { directory in
      let below = names.filter { directory.isEmpty || $0.hasPrefix(directory + "/") }
      guard let name = tableNames[directory],
        !below.contains(where: { $0.lowercased().hasSuffix(".zip") })
      else { return nil }
      let known = Set(below.flatMap { Self.keys(for: $0, below: directory, speech: nil) })
      let count = directories[directory, default: [:]].keys
        .count { !known.contains($0) && !known.contains(Self.withoutSpeech($0)) }
      return count > 0 ? Diagnostic(path: name, reason: .rowsWithoutFile(count)) : nil
    }
  }

  /// `报告.txt` of `报告.txt#2`.
  private static func withoutSpeech(_ key: String) -> String {
    guard let mark = key.lastIndex(of: "#"), key[mark...].dropFirst().allSatisfy(\.isNumber)
    else { return key }
    return String(key[..<mark])
  }

  /// How a table in a directory may name the file, the most exact first.
  private static func keys(for name: String, below directory: String, speech: Int?) -> [String] {
    let path = directory.isEmpty ? name : String(name.dropFirst(directory.count + 1))
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.split(separator: ".").dropLast().joined(separator: ".")
    let keys = [path, file, stem].filter { !$0.isEmpty }
    return (speech.map { number in keys.map { "\($0)#\(number)" } } ?? []) + keys
  }

  private static func directory(of name: String) -> String {
    name.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func normalized(_ key: String) -> String {
    key.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." }.joined(separator: "/")
  }

  private static func isKey(_ column: String) -> Bool {
    ["文件", "文件名", "檔案", "檔名", "file", "filename", "path", "name", "路径", "路徑"]
      .contains(column.lowercased())
  }

  private static let knownNames: Set = [
    "metadata.csv", "metadata.tsv", "元数据.csv", "元資料.csv", "元数据.tsv", "元資料.tsv",
  ]
}
