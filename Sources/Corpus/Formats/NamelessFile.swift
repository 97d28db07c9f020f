internal import Glibc

/// A file for passing bytes to and from another program, gone when it is closed. No program started
/// inherits it unless it is handed over.
///
/// Invariant: `stream` is open from `init` to `deinit`.
@safe struct NamelessFile: ~Copyable {
  private let stream: UnsafeMutablePointer<FILE>

  /// A file with these bytes, at whose beginning the next reader begins.
  init(_ bytes: [UInt8]) throws(UnreadableDocument) {
    guard let stream = unsafe tmpfile() else { throw Self.failure }
    let written = unsafe fwrite(bytes, 1, bytes.count, stream)
    guard unsafe written == bytes.count && fflush(stream) == 0 else {
      unsafe fclose(stream)
      throw Self.failure
    }
    unsafe lseek(fileno(stream), 0, SEEK_SET)
    unsafe _ = fcntl(fileno(stream), F_SETFD, FD_CLOEXEC)
    unsafe self.stream = stream
  }

  deinit {
    unsafe fclose(stream)
  }

  /// The descriptor, for as long as the file is open.
  var descriptor: Int32 { unsafe fileno(stream) }

  /// All that is in the file.
  func contents() -> [UInt8] {
    var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = unsafe pread(descriptor, &block, block.count, bytes.count)
      if count <= 0 { return bytes }
      bytes += block[..<count]
    }
  }

  private static var failure: UnreadableDocument {
    UnreadableDocument(.unreadable(unsafe String(cString: strerror(errno))))
  }
}
