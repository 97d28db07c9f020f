internal import ArgumentParser
internal import Rendering

/// How tables for other programs are written.
struct TableOption: ParsableArguments {
  @Flag(name: .customLong("bom"), help: .init(Session.messages.helpBOM))
  var hasByteOrderMark = false

  /// A table of places.
  func table(_ rows: DelimitedRows, displayPath: @escaping (String) -> String) -> PlaceTable {
    PlaceTable(rows, hasByteOrderMark: hasByteOrderMark, displayPath: displayPath)
  }
}
