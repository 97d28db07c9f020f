internal import CSVLibrary

/// libcsv's parser in its strict mode, fed a line at a time.
///
/// Invariant: `parser` is initialised from `init` to `deinit`, and libcsv keeps neither the bytes
/// nor this object beyond a call.
@safe final class CSVParser {
  /// Whether a row has begun and not ended: a quotation goes on over the line break.
  private(set) var isInsideRow = false

  private var parser = unsafe csv_parser()
  private var cells: [String] = []
  private var rows: [[String]] = []

  init(delimiter: UInt8) {
    begin(delimiter)
  }

  deinit {
    unsafe csv_free(&parser)
  }

  /// Reads on; tells whether the bytes are well-formed. If not, only `restart` helps.
  func read(_ line: ArraySlice<UInt8>) -> Bool {
    isInsideRow = true
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    let count = unsafe line.withUnsafeBytes { bytes in
      unsafe csv_parse(&parser, bytes.baseAddress, bytes.count, endCell, endRow, context)
    }
    return count == line.count
  }

  /// Ends the last row; tells whether no quotation was open.
  func finish() -> Bool {
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    let status = unsafe csv_fini(&parser, endCell, endRow, context)
    isInsideRow = false
    return status == CSV_SUCCESS
  }

  /// Takes the rows that are whole, in order.
  func takeRows() -> [[String]] {
    defer { rows = [] }
    return rows
  }

  /// Forgets the row that has begun.
  func restart() {
    let delimiter = unsafe csv_get_delim(&parser)
    unsafe csv_free(&parser)
    begin(delimiter)
    cells = []
    isInsideRow = false
  }

  private func begin(_ delimiter: UInt8) {
    unsafe csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    unsafe csv_set_delim(&parser, delimiter)
  }

  fileprivate func append(_ bytes: UnsafeRawBufferPointer) {
    cells.append(unsafe String(decoding: bytes, as: UTF8.self))
  }

  fileprivate func closeRow() {
    rows.append(cells)
    cells = []
    isInsideRow = false
  }
}

/// libcsv calls this behind each cell, with the parser as context.
private func endCell(
  bytes: UnsafeMutableRawPointer?, count: Int, context: UnsafeMutableRawPointer?
) {
  let cell = unsafe UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
  unsafe parser(context)?.append(cell)
}

/// libcsv calls this behind each row, with the parser as context.
private func endRow(character: Int32, context: UnsafeMutableRawPointer?) {
  unsafe parser(context)?.closeRow()
}

private func parser(_ context: UnsafeMutableRawPointer?) -> CSVParser? {
  guard let context = unsafe context else { return nil }
  return unsafe Unmanaged<CSVParser>.fromOpaque(context).takeUnretainedValue()
}
