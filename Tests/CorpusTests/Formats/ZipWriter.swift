import ArchiveLibrary

/// Zip archives for tests, made with libarchive; names are bytes in any encoding.
enum ZipWriter {
  static func archive(_ entries: [(name: [UInt8], contents: [UInt8])]) -> [UInt8] {
    var bytes = [UInt8](
      repeating: 0, count: entries.reduce(4096) { $0 + 1024 + 2 * $1.contents.count })
    var used = 0
    let count = bytes.count
    unsafe bytes.withUnsafeMutableBytes { buffer in
      let archive = unsafe archive_write_new()
      unsafe archive_write_set_format_zip(archive)
      unsafe archive_write_set_bytes_in_last_block(archive, 1)
      unsafe archive_write_open_memory(archive, buffer.baseAddress, count, &used)
      for entry in entries { unsafe write(entry, to: archive) }
      unsafe archive_write_close(archive)
      unsafe archive_write_free(archive)
    }
    return Array(bytes.prefix(used))
  }

  static func archive(_ entries: KeyValuePairs<String, String>) -> [UInt8] {
    archive(entries.map { (Array($0.key.utf8), Array($0.value.utf8)) })
  }

  private static func write(
    _ file: (name: [UInt8], contents: [UInt8]), to archive: OpaquePointer?
  ) {
    let entry = unsafe archive_entry_new()
    unsafe (file.name + [0]).withUnsafeBytes { name in
      unsafe archive_entry_set_pathname(entry, name.bindMemory(to: CChar.self).baseAddress)
    }
    unsafe archive_entry_set_size(entry, Int64(file.contents.count))
    unsafe archive_entry_set_filetype(entry, 0o100000)
    unsafe archive_entry_set_perm(entry, 0o644)
    unsafe archive_write_header(archive, entry)
    unsafe _ = file.contents.withUnsafeBytes { contents in
      unsafe archive_write_data(archive, contents.baseAddress, contents.count)
    }
    unsafe archive_entry_free(entry)
  }
}
