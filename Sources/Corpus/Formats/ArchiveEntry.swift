internal import ArchiveLibrary
internal import Glibc

/// A file in an archive.
struct ArchiveEntry {
  /// Its name with slashes between the components. Without the mark that it is UTF-8 a name is in
  /// the encoding of the machine that made the archive: GB18030 or Big5.
  let name: String

  /// Whether a password is needed.
  let isEncrypted: Bool

  init(_ entry: OpaquePointer?) {
    isEncrypted = unsafe archive_entry_is_data_encrypted(entry) == 1
    guard let bytes = unsafe archive_entry_pathname(entry) else {
      name = unsafe archive_entry_pathname_utf8(entry).map { unsafe String(cString: $0) } ?? "?"
      return
    }
    let name = unsafe UnsafeRawBufferPointer(start: bytes, count: strlen(bytes))
    self.name = unsafe Self.relative(Self.name(Array(name)))
  }

  /// Without components that lead out of the archive.
  private static func relative(_ name: String) -> String {
    name.split(separator: "/").filter { $0 != "." && $0 != ".." }.joined(separator: "/")
  }

  private static func name(_ bytes: [UInt8]) -> String {
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    var encoding = TextEncoding.gb18030
    if case .text(let detected) = EncodingDetector.detect(bytes.span), detected.encoding == .big5 {
      encoding = .big5
    }
    guard let decoded = try? DecodedBytes(bytes.span, from: encoding) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: decoded.utf8, as: UTF8.self)
  }
}
