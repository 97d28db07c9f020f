internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import Studying
internal import SystemPackage

/// The option that writes what a run was of into a file.
struct RecordOption: ParsableArguments {
  @Option(name: .customLong("record"), help: .init(Session.messages.helpRecord, valueName: "FILE"))
  var path: String?

  func validate() throws {
    if path == "" { throw ValidationError(Session.messages.emptyPath) }
  }

  /// Writes the record, if one is wanted, of a study with this result, whose first line names the columns.
  func write(_ subset: Subset, csv: () throws -> String) throws {
    guard path != nil else { return }
    try write(subset, ResultDigest(of: try csv()), headCount: 1)
  }

  /// Writes the record, if one is wanted, of a search of all documents with these places.
  func write(
    searchIn snapshot: Snapshot, displayPath: @escaping (String) -> String,
    places: (PlaceTable) throws -> String
  ) throws {
    guard path != nil else { return }
    let subset = try reportingErrors { () throws(IndexError) in try Subset(snapshot) }
    try write(subset) {
      try places(PlaceTable(.commas, hasByteOrderMark: false, displayPath: displayPath))
    }
  }

  /// Writes the record, if one is wanted, of a run with this result.
  func write(_ subset: Subset, _ result: borrowing ResultDigest, headCount: Int) throws {
    guard let path else { return }
    let record = try Self.record(of: subset, result, headCount: headCount)
    try TextFile.write(record.text, to: FilePath(path))
  }

  /// The record of this run.
  static func record(
    of subset: Subset, _ result: borrowing ResultDigest, headCount: Int
  ) throws -> RunRecord {
    let identity = try reportingErrors { () throws(IndexError) in try subset.identity() }
    return RunRecord(
      program: "wensou \(Wensou.version)", arguments: Array(CommandLine.arguments.dropFirst()),
      subset: subset, identity: identity, result: result, headCount: headCount)
  }
}
