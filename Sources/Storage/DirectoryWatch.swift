package import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// Waits for changes of files in some directories (Linux' inotify).
///
/// Law: a change that is made after `watch` returned ends the next `wait`.
package final class DirectoryWatch: Sendable {
  private let descriptor: FileDescriptor

  /// What may change the files that a walk finds, or their content.
  private static let events =
    IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_CLOSE_WRITE | IN_ATTRIB
    | IN_DELETE_SELF
    | IN_MOVE_SELF

  /// Watches nothing yet.
  package init() throws(StorageError) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else {
      throw .system(operation: "inotify_init1", path: ".", reason: Errno(rawValue: errno))
    }
    self.descriptor = FileDescriptor(rawValue: descriptor)
  }

  deinit { try? descriptor.close() }

  /// Watches these directories, too; one that is watched already is watched once. A directory that is gone
  /// meanwhile is passed over: its parent tells of that.
  package func watch(_ directories: [FilePath]) throws(StorageError) {
    for directory in directories {
      do throws(StorageError) {
        try systemCall("inotify_add_watch", directory) {
          unsafe directory.withPlatformString {
            unsafe inotify_add_watch(descriptor.rawValue, $0, UInt32(Self.events))
          }
        }
      } catch .system(_, _, .noSuchFileOrDirectory), .system(_, _, .notDirectory) {
        continue
      }
    }
  }

  /// Returns when something changed and then nothing for `quietTime` milliseconds.
  package func wait(quietTime: Int) throws(StorageError) {
    try poll(timeout: -1)
    repeat { try drain() } while try poll(timeout: Int32(clamping: quietTime))
  }

  /// Waits for events, at most so many milliseconds; -1 for ever. Says whether there are some.
  @discardableResult
  private func poll(timeout: Int32) throws(StorageError) -> Bool {
    while true {
      var request = pollfd(fd: descriptor.rawValue, events: Int16(POLLIN), revents: 0)
      let count = unsafe Glibc.poll(&request, 1, timeout)
      if count >= 0 { return count > 0 }
      guard errno == EINTR else {
        throw .system(operation: "poll", path: ".", reason: Errno(rawValue: errno))
      }
    }
  }

  /// Takes all events away; what they say does not matter, for the files are compared anyhow.
  private func drain() throws(StorageError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor.rawValue, $0.baseAddress, $0.count)
      }
      if count > 0 || (count < 0 && errno == EINTR) { continue }
      if count == 0 || errno == EAGAIN { return }
      throw .system(operation: "read", path: ".", reason: Errno(rawValue: errno))
    }
  }
}
