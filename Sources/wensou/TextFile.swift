internal import Rendering
internal import SystemPackage

/// Files of text that the user names; `-` is standard input.
enum TextFile {
  private static let pieceSize = 1 << 16

  /// The text of a file; what is no UTF-8 becomes U+FFFD.
  static func read(_ path: String) throws -> String {
    guard path != "-" else { return String(decoding: try all(of: .standardInput), as: UTF8.self) }
    return try reportingTrouble(with: path) {
      String(decoding: try bytes(of: FilePath(path)), as: UTF8.self)
    }
  }

  /// Writes a file in the place of any other of that name; `-` is standard output.
  static func write(_ text: String, to path: FilePath) throws {
    guard path.string != "-" else { return Output.write(text) }
    try reportingTrouble(with: path.string) {
      let file = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(text.utf8) }
    }
  }

  /// The bytes of a file.
  static func bytes(of path: FilePath) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter { try all(of: file) }
  }

  private static func all(of file: FileDescriptor) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = try unsafe piece.withUnsafeMutableBytes { unsafe try file.read(into: $0) }
      guard count > 0 else { return bytes }
      bytes += piece[..<count]
    }
  }

  private static func reportingTrouble<Result>(
    with path: String, _ work: () throws -> Result
  ) throws -> Result {
    do {
      return try work()
    } catch let error as Errno {
      Output.writeError(
        ErrorText(language: Session.language).line(forFile: path, reason: "\(error)"))
      throw ExitStatus.trouble.code
    }
  }
}
