/// The rules of a file that names what is not read.
struct IgnoreFile: Sendable {
  /// The names of such files; where both are in one directory, the later one decides.
  static let names = [".gitignore", ".wensouignore"]

  /// The largest that is read, in bytes.
  static let byteLimit = 1 << 20

  /// What the file is called in the index.
  let name: String

  private let rules: [IgnoreRule]

  /// The rules of a text in UTF-8; what is none agrees with nothing.
  init(name: String, _ bytes: [UInt8]) {
    self.name = name
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    rules = lines.enumerated().compactMap { number, line in
      let line = line.last == 0x0D ? line.dropLast() : line
      return IgnoreRule(String(decoding: line, as: UTF8.self).unicodeScalars, line: number + 1)
    }
  }

  /// The last rule about an entry, told by its path from the directory of the file on.
  func rule(for path: [UInt32], isDirectory: Bool) -> IgnoreRule? {
    rules.last { $0.applies(to: path, isDirectory: isDirectory) }
  }
}

/// The rules for the entries of a directory: those of its own files, and of the directories above it up to the root.
struct IgnoreScope: Sendable {
  /// The files, those nearest to the root first, each with its directory's path from the root on, which ends with a slash unless
  /// it is empty.
  private var files: [(directory: [UInt32], file: IgnoreFile)] = []

  /// The path from the root on, which ends with a slash unless it is empty.
  private var path: [UInt32] = []

  /// The scope of a directory in this one.
  func entering(_ directory: String) -> IgnoreScope {
    var scope = self
    scope.path += directory.unicodeScalars.map(\.value) + [0x2F]
    return scope
  }

  /// Adds the rules of a file of this directory.
  mutating func add(_ file: IgnoreFile) { files.append((path, file)) }

  /// Why an entry is not read, if it is not: the last rule of the deepest file decides.
  func reason(_ name: String, isDirectory: Bool) -> IgnoredEntry.Rule? {
    let path = self.path + name.unicodeScalars.map(\.value)
    for (directory, file) in files.reversed() {
      let part = Array(path[directory.count...])
      guard let rule = file.rule(for: part, isDirectory: isDirectory) else { continue }
      return rule.isException ? nil : IgnoredEntry.Rule(file: file.name, line: rule.line)
    }
    return nil
  }
}
