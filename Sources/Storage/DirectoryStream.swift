internal import Glibc
package import SystemPackage

/// An open directory, read entry by entry in the order of the file system.
///
/// Invariant: `stream` is open from `init` to `deinit`, and only this value uses it.
@safe package struct DirectoryStream: ~Copyable {
  private let stream: OpaquePointer

  /// The directory that was opened, whatever its path may lead to by now.
  package let identity: FileIdentity

  /// Opens a directory; that the last component is a symbolic link is an error unless followed.
  package init(opening path: FilePath, followingLink: Bool) throws(Errno) {
    let stream = unsafe try Self.open(path, followingLink: followingLink)
    let identity: FileIdentity
    do throws(Errno) {
      identity = FileIdentity(try FileDescriptor(rawValue: unsafe dirfd(stream)).stat())
    } catch {
      unsafe closedir(stream)
      throw error
    }
    unsafe self.stream = stream
    self.identity = identity
  }

  deinit {
    unsafe closedir(stream)
  }

  /// The name of the next entry, `.` and `..` left out; `nil` at the end.
  package mutating func next() throws(Errno) -> FilePath.Component? {
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        if errno == 0 { return nil }
        throw Errno(rawValue: errno)
      }
      if let name = unsafe Self.name(of: entry), name.kind == .regular { return name }
    }
  }

  private static func open(
    _ path: FilePath, followingLink: Bool
  ) throws(Errno) -> OpaquePointer {
    let options = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    let descriptor = unsafe path.withPlatformString { unsafe Glibc.open($0, options) }
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    if let stream = unsafe fdopendir(descriptor) { return unsafe stream }
    let error = Errno(rawValue: errno)
    close(descriptor)
    throw error
  }

  /// The name lies in the record itself and ends with NUL; the record may be shorter than `dirent`,
  /// so it is never copied as a whole.
  private static func name(of entry: UnsafeMutablePointer<dirent>) -> FilePath.Component? {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
    let name = unsafe UnsafeRawPointer(entry) + offset
    return unsafe FilePath.Component(platformString: name.assumingMemoryBound(to: CChar.self))
  }
}
