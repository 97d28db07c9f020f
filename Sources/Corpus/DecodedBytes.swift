internal import CICU

/// What ICU made of bytes in an encoding.
struct DecodedBytes {
  /// Valid UTF-8. A byte order mark is still there.
  let utf8: [UInt8]

  /// How many sequences could not be decoded; each is one U+FFFD in the text.
  let replacedCount: Int

  /// Takes bytes that are valid UTF-8 as they are, without a byte order mark of the given length.
  init(validUTF8 bytes: [UInt8], droppingFirst markLength: Int) {
    utf8 = markLength == 0 ? bytes : Array(bytes.dropFirst(markLength))
    replacedCount = 0
  }

  /// Decodes the bytes, at most `RawFile.largestFile` of them. Fails, with ICU's name for the
  /// reason, only when ICU lacks the encoding.
  init(_ bytes: Span<UInt8>, from encoding: TextEncoding) throws(ICUFailure) {
    try self.init(bytes, fromICU: encoding.nameForICU)
  }

  /// Decodes the bytes from the encoding of this name for ICU.
  init(_ bytes: Span<UInt8>, fromICU name: String) throws(ICUFailure) {
    precondition(bytes.count <= RawFile.largestFile, "a text larger than the largest file")
    let capacity = 3 * bytes.count + 16
    var (replaced, status, written): (Int32, Int32, Int32) = (0, 0, 0)
    utf8 = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { target, count in
      written = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe cicu_decode(
          name, source.baseAddress, Int32(source.count), target.baseAddress,
          Int32(capacity), &replaced, &status)
      }
      count = max(Int(written), 0)
    }
    guard written >= 0 else { throw ICUFailure(status: status) }
    replacedCount = Int(replaced)
  }
}

/// A status of ICU that means failure.
struct ICUFailure: Error {
  let status: Int32

  /// ICU's name for it, "U_FILE_ACCESS_ERROR" and the like.
  var name: String {
    unsafe String(cString: cicu_status_name(status))
  }
}

extension TextEncoding {
  /// The converter's name. Big5 is read as its superset with the characters of Hong Kong.
  var nameForICU: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "gb18030"
    case .big5: "Big5-HKSCS"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    }
  }
}
