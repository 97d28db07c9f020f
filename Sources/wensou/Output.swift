internal import Rendering
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The process's output. A reader that went away (a closed pipe) ends the process quietly, as the
/// system does by itself where it is not told otherwise.
enum Output {
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
