internal import ArgumentParser
internal import Indexing
internal import Rendering
internal import SystemPackage

/// The option that names the index, and what follows from it.
struct IndexOption: ParsableArguments {
  @Option(
    name: .customLong("index"), help: .init(Session.messages.helpIndexOption, valueName: "DIR"))
  var path: String?

  func validate() throws {
    if path == "" { throw ValidationError(Session.messages.emptyPath) }
  }

  /// The index directory: the one named, else the nearest.
  var directory: IndexDirectory { Session.index(path.map { FilePath($0) }) }

  /// How files are named in the index.
  var paths: IndexedPaths {
    IndexedPaths(index: directory.path, workingDirectory: Session.workingDirectory)
  }
}
