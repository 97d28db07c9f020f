import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Corpus

/// What is ignored, against what git ignores.
@Suite struct IgnoreRuleTests {
  private static let git = "/usr/bin/git"

  @Test(
    "Random rules over random trees ignore what git ignores",
    .enabled(if: FileManager.default.isExecutableFile(atPath: git), "no git here"),
    arguments: 0..<UInt64(LoopScale.rounds(12)))
  func agreesWithGit(seed: UInt64) throws {
    var random = RandomRules(seed: seed)
    for round in 0..<8 {
      let directory = try TemporaryDirectory()
      random.hasHan = round % 2 == 0
      let files = Set((0..<14).map { _ in random.path() })
      for file in files.sorted() { try directory.write("文".utf8, to: file) }
      var rules: [String] = []
      let folders = ["", "a", "b/a", "甲"].filter { folder in
        folder.isEmpty || files.contains { $0.hasPrefix(folder + "/") }
      }
      for folder in folders where folder.isEmpty || random.bool() {
        let text = random.rules()
        let name = (folder.isEmpty ? "" : folder + "/") + ".gitignore"
        try directory.write(text.utf8, to: name)
        rules.append("\(name): \(text.debugDescription)")
      }
      let root = CorpusRoot(path: directory.path, name: "")
      let listing = try DirectoryWalk.walk(roots: [root])
      let read = Set(listing.files.map(\.name))
      let expected = try files.subtracting(Self.ignored(by: directory.path, files))
      #expect(read == expected, "seed \(seed), round \(round), \(rules)")
      let all = try DirectoryWalk.walk(roots: [root], respectingIgnoreFiles: false)
      #expect(Set(all.files.map(\.name)) == files)
      #expect(all.ignored.isEmpty)
    }
  }

  /// The files that git would not add to a new repository.
  private static func ignored(by path: FilePath, _ files: Set<String>) throws -> Set<String> {
    _ = try run(["init", "-q", "."], in: path, input: "")
    let text = try run(
      ["-c", "core.excludesFile=/dev/null", "check-ignore", "--no-index", "--stdin", "-z"],
      in: path,
      input: files.sorted().joined(separator: "\0"))
    return Set(text.split(separator: "\0").map(String.init))
  }

  private static func run(_ arguments: [String], in path: FilePath, input: String) throws -> String
  {
    let process = Process()
    let (standardInput, standardOutput) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: git)
    process.arguments = ["-C", path.string] + arguments
    (process.standardInput, process.standardOutput) = (standardInput, standardOutput)
    try process.run()
    standardInput.fileHandleForWriting.write(Data(input.utf8))
    try standardInput.fileHandleForWriting.close()
    let output = standardOutput.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test("The last rule of .wensouignore decides; the line is told")
  func ownFile() throws {
    let directory = try TemporaryDirectory()
    for name in ["甲.txt", "乙.txt", "草稿/丙.txt"] { try directory.write("文".utf8, to: name) }
    try directory.write("# 全部\n*.txt\n".utf8, to: ".gitignore")
    try directory.write("!甲.txt\r\n草稿/\n".utf8, to: ".wensouignore")
    let listing = try DirectoryWalk.walk(roots: [CorpusRoot(path: directory.path, name: "库")])
    #expect(listing.files.map(\.name) == ["库/甲.txt"])
    #expect(listing.ignored.map(\.name) == ["库/乙.txt", "库/草稿"])
    #expect(listing.ignored.map(\.isDirectory) == [false, true])
    #expect(listing.ignored.map(\.rule.line) == [2, 2])
    #expect(listing.ignored.map(\.rule.file) == ["库/.gitignore", "库/.wensouignore"])
    let file = CorpusRoot(path: directory.path.appending("乙.txt"), name: "乙.txt")
    #expect(try DirectoryWalk.walk(roots: [file]).files.count == 1, "a root is read")
  }

  @Test("A file of rules that cannot be read is told, and nothing else happens")
  func broken() throws {
    let directory = try TemporaryDirectory()
    try directory.write("文".utf8, to: "甲.txt")
    try directory.write("文".utf8, to: ".gitignore/乙.txt")
    try directory.write([0xFF, 0xFE, 0x0A] + Array("甲.txt".utf8), to: ".wensouignore")
    let listing = try DirectoryWalk.walk(roots: [CorpusRoot(path: directory.path, name: "")])
    #expect(listing.files.isEmpty)
    #expect(listing.diagnostics.map(\.path) == [".gitignore"])
  }

  @Test("No pattern takes long")
  func stars() throws {
    let pattern = String(repeating: "*a", count: 200) + "b"
    let rule = try #require(IgnoreRule(pattern.unicodeScalars, line: 1))
    let name = String(repeating: "a", count: 4_000).unicodeScalars.map(\.value)
    #expect(!rule.applies(to: name, isDirectory: false))
  }
}

/// Random paths and rules of few letters, so that they meet.
private struct RandomRules {
  private var generator: SeededGenerator

  /// Whether names have Han characters; rules have no `?` and no classes then, by which git means bytes.
  var hasHan = false

  private var names: [String] { ["a", "b", "ab"] + (hasHan ? ["甲"] : []) }

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func bool() -> Bool { Bool.random(using: &generator) }

  private mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &generator) ?? ""
  }

  /// A path of up to four components.
  mutating func path() -> String {
    let depth = Int.random(in: 0...3, using: &generator)
    let folders = (0..<depth).map { _ in pick(names) + "/" }.joined()
    return folders + pick(names + ["a b", "a]", "#a", "!b", "1"]) + ".txt"
  }

  /// Some lines.
  mutating func rules() -> String {
    let ends = ["\n", "\r\n"]
    return (0..<Int.random(in: 0...4, using: &generator)).map { _ in rule() + pick(ends) }.joined()
  }

  /// A line without `**` behind a character of the same component: git 2.39 takes the text before the first wildcard away, and what
  /// is left for the beginning of a pattern.
  private mutating func rule() -> String {
    while true {
      let line = line()
      if !line.contains(/[^\/*]\*\*/) { return line }
    }
  }

  private mutating func line() -> String {
    let pieces = [
      "a", "b", "甲", "*", "**", "?", "/", "/", "**/", "/**", "[ab]", "[!a]", "[^b]", "[a-b]",
      "[]a]", "\\*", "\\ ",
      ".txt", "*.txt", "[[:digit:]]", "[[:alpha:]x]", "[a", "\\", "[[:no:]]", "[a-]", "[\\]]", " ",
      "#", "!", "[b-a]",
      "***",
    ].filter { !hasHan || !$0.contains { "?[]".contains($0) } }
    let body = (0..<Int.random(in: 1...5, using: &generator)).map { _ in pick(pieces) }.joined()
    return pick(["", "", "!", "/", "\\!", "\\#", "#"]) + body + pick(["", "", "/", " ", "*.txt"])
  }
}
