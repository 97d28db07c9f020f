internal import ArchiveLibrary
internal import Glibc

/// libarchive's reader of zip archives, entry by entry.
///
/// Invariant: `memory` holds the archive from `init` to `deinit`, `archive` reads it and is used by
/// this value only, and `locale` is one that is UTF-8 (or null when the system has none).
@safe struct ArchiveReader: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer
  private let archive: OpaquePointer?
  private let locale: locale_t?

  /// Opens an archive in memory.
  init(_ bytes: [UInt8]) throws(UnreadableDocument) {
    unsafe memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(bytes.count, 1), alignment: 16)
    unsafe memory.copyBytes(from: bytes)
    unsafe archive = archive_read_new()
    unsafe locale = newlocale(Self.characterTypes, "C.UTF-8", nil)
    unsafe archive_read_support_format_zip(archive)
    guard unsafe archive_read_open_memory(archive, memory.baseAddress, bytes.count) == ARCHIVE_OK
    else { throw UnreadableDocument(.archive) }
  }

  deinit {
    unsafe archive_read_free(archive)
    unsafe memory.deallocate()
    if let locale = unsafe locale { unsafe freelocale(locale) }
  }

  /// Goes to the next entry that is a file; `nil` at the end. What is left of an archive cannot be
  /// read after an error.
  mutating func next() throws(UnreadableDocument) -> ArchiveEntry? {
    while true {
      var entry: OpaquePointer?
      let status = inUTF8 { unsafe archive_read_next_header(archive, &entry) }
      if status == ARCHIVE_EOF { return nil }
      guard status >= ARCHIVE_WARN, unsafe entry != nil else {
        throw UnreadableDocument(.archive)
      }
      if unsafe archive_entry_filetype(entry) == Self.regularFile {
        return inUTF8 { unsafe ArchiveEntry(entry) }
      }
    }
  }

  /// The bytes of the entry, unpacked.
  mutating func contents(
    _ budget: inout UnpackingBudget
  ) throws(UnreadableDocument) -> [UInt8] {
    var (bytes, block) = ([UInt8](), [UInt8](repeating: 0, count: 1 << 16))
    while true {
      let count = unsafe block.withUnsafeMutableBytes { block in
        unsafe archive_read_data(archive, block.baseAddress, block.count)
      }
      guard count >= 0 else { throw UnreadableDocument(.archive) }
      if count == 0 { return bytes }
      try budget.take(bytes: count)
      bytes += block[..<count]
    }
  }

  /// Runs `body` in a locale in which names are bytes of UTF-8: in that of C libarchive would lose
  /// all beyond ASCII. The locale of other threads stays as it is.
  private func inUTF8<Result>(_ body: () -> Result) -> Result {
    let before = unsafe uselocale(locale)
    defer { unsafe _ = uselocale(before) }
    return body()
  }

  /// `LC_CTYPE_MASK` and `AE_IFREG`, which are macros that Swift does not import.
  private static let characterTypes: Int32 = 1 << 0
  private static let regularFile: UInt32 = 0o100000
}
