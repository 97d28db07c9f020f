internal import Rendering
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The process's output. A reader that went away (a closed pipe) ends the process quietly, as the
/// system does by itself where it is not told otherwise.
enum Output {
  /// Takes the numbers of those standard files that are closed, so that no other file gets them and what is
  /// meant for the reader. What is written to them is refused as before.
  static func keepNumbersOfClosedFiles() {
    for file in [FileDescriptor.standardInput, .standardOutput, .standardError] {
      if let copy = try? file.duplicate() {
        try? copy.close()
      } else {
        _ = try? FileDescriptor.open(FilePath("/dev/null"), .readOnly)
      }
    }
  }

  /// Writes to standard output; that it cannot be written to is trouble.
  static func write(_ text: String) {
    write(text.utf8)
  }

  /// Writes bytes to standard output; that it cannot be written to is trouble.
  static func write(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty else { return }
    do {
      _ = try FileDescriptor.standardOutput.writeAll(bytes)
    } catch Errno.brokenPipe {
      exit(ExitStatus.trouble.rawValue)
    } catch {
      writeError(ErrorText(language: Session.language).line(forOutput: "\(error)"))
      exit(ExitStatus.trouble.rawValue)
    }
  }

  /// Writes to standard error; nobody can be told when that fails.
  static func writeError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
