#if canImport(Glibc)
  internal import Glibc
#endif

/// A conversion by iconv(3) from one encoding to another; the descriptor is closed with it.
@safe final class Converter {
  private let descriptor: iconv_t

  init(from source: String, to target: String) throws(UnknownEncoding) {
    let opened = unsafe iconv_open(target, source)
    guard let opened = unsafe opened, Int(bitPattern: opened) != -1 else {
      throw UnknownEncoding(source: source, target: target)
    }
    unsafe descriptor = opened
  }

  deinit {
    unsafe iconv_close(descriptor)
  }

  /// The bytes in the other encoding; `nil` when it has not all of the characters.
  func convert(_ bytes: [UInt8]) -> [UInt8]? {
    var source = bytes.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 4 * bytes.count + 16)
    let capacity = target.count
    var (left, free) = (source.count, capacity)
    let lost = unsafe source.withUnsafeMutableBufferPointer { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        var (from, into) = (source.baseAddress, target.baseAddress)
        return unsafe iconv(descriptor, &from, &left, &into, &free)
      }
    }
    return lost == 0 && left == 0
      ? target.prefix(capacity - free).map { UInt8(bitPattern: $0) } : nil
  }
}

/// iconv has no such conversion.
struct UnknownEncoding: Error {
  let source: String
  let target: String
}
