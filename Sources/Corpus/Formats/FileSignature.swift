/// What the first bytes of a file say about its format, whatever its name says.
enum FileSignature {
  case zip, pdf, rtf, compoundFile

  init?(_ bytes: [UInt8]) {
    guard let match = Self.known.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
    self = match.signature
  }

  private static let known: [(signature: FileSignature, bytes: [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]),
    (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.pdf, Array("%PDF-".utf8)),
    (.rtf, Array(#"{\rtf"#.utf8)),
    (.compoundFile, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
  ]
}
