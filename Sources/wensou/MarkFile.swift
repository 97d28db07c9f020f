internal import Indexing
internal import Rendering
internal import SystemPackage

/// The file that marked lines are written to.
struct MarkFile {
  private let name: String
  private let paths: IndexedPaths

  /// A file by the name that the user gave it.
  init(_ name: String, _ paths: IndexedPaths) {
    self.name = name
    self.paths = paths
  }

  /// Writes lines to it, if there is no such file yet; gives what is to be said of it.
  func write(_ marks: [MarkedPlace]) -> String {
    let text = MarkRecords(fileName: name).text(of: marks, displayPath: paths.userPath)
    do {
      let file = try FileDescriptor.open(
        FilePath(name), .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(text.utf8) }
      return Session.messages.saved(marks.count, to: name)
    } catch Errno.fileExists {
      return Session.messages.fileExists(name)
    } catch {
      return ErrorText(language: Session.language).line(forFile: name, reason: "\(error)")
    }
  }
}
