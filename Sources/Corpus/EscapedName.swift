internal import Glibc
internal import SystemPackage

extension String {
  /// The name of a directory entry for showing: UTF-8 as it is, every other byte as `\xNN`.
  init(escaping component: FilePath.Component) {
    self = ""
    var rest = component.bytes[...]
    while let invalid = rest.firstInvalidUTF8 {
      self += String(decoding: rest[..<invalid.lowerBound], as: UTF8.self)
      for byte in rest[invalid] { self += byte.escaped }
      rest = rest[invalid.upperBound...]
    }
    self += String(decoding: rest, as: UTF8.self)
  }
}

extension FilePath.Component {
  fileprivate var bytes: [UInt8] {
    unsafe withPlatformString { unsafe Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
  }
}

extension ArraySlice<UInt8> {
  /// Where the first sequence lies that is not UTF-8; never empty.
  fileprivate var firstInvalidUTF8: Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      let offsets = error.byteOffsets
      return (startIndex + offsets.lowerBound)..<(startIndex + offsets.upperBound)
    }
  }
}

extension UInt8 {
  /// `\xNN`, two lower-case hexadecimal digits.
  fileprivate var escaped: String {
    (self < 16 ? "\\x0" : "\\x") + String(self, radix: 16)
  }
}
