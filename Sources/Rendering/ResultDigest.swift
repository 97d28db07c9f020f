internal import Storage

/// What a record tells of a result: how many lines it has, and its hash.
package struct ResultDigest: ~Copyable {
  private var stream = FingerprintStream()

  /// Line feeds.
  package private(set) var lineCount = 0

  /// Of nothing.
  package init() {}

  /// Of a text.
  package init(of text: String) { add(text) }

  /// Adds a piece of the result.
  package mutating func add(_ text: String) {
    let bytes = Array(text.utf8)
    lineCount += bytes.count { $0 == 0x0A }
    stream.add(bytes)
  }

  /// XXH3 of 128 bits of UTF-8 in 32 hexadecimal digits, the upper half first.
  var hash: String { stream.fingerprint.hexadecimal }
}

extension Fingerprint {
  /// 32 hexadecimal digits, the upper half first.
  var hexadecimal: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }.joined()
  }
}
