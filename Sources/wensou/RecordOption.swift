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

  /// Writes the record, if one is wanted, of a study with this result.
  func write(_ subset: Subset, csv: () -> String) throws {
    guard let path else { return }
    try TextFile.write(try Self.record(of: subset, csv: csv()).text, to: FilePath(path))
  }

  /// The record of this run of a study with this result.
  static func record(of subset: Subset, csv: String) throws -> RunRecord {
    let identity = try reportingErrors { () throws(IndexError) in try subset.identity() }
    return RunRecord(
      program: "wensou \(Wensou.version)", arguments: Array(CommandLine.arguments.dropFirst()),
      subset: subset, identity: identity, table: csv)
  }
}
