import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import Corpus

@Suite struct DirectoryWalkTests {
  let tree: TemporaryTree

  init() throws {
    tree = try TemporaryTree()
  }

  private func walk(_ name: String = "", excluding: FilePath? = nil) throws -> FileListing {
    try DirectoryWalk.walk(
      roots: [CorpusRoot(path: tree.root, name: name)], excluding: excluding)
  }

  @Test(arguments: UInt64(1)...5)
  func `names ascend by their bytes, whatever the order of creation`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = [
      "Z.txt", "a.txt", "a/b.txt", "a/b/c.md", "a-b.txt", "讲话/二.txt", "讲话/一.txt", "講話.txt",
      "e\u{301}.txt", "\u{E9}.txt", "10.txt", "9.txt", "𠀀.txt", "\u{FF21}.txt",
    ]
    for name in names.shuffled(using: &generator) { try tree.write(name) }
    let expected = names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
    let listing = try walk()
    #expect(listing.files.map { Array($0.name.utf8) } == expected, "seed \(seed)")
    #expect(listing.diagnostics.isEmpty)
  }

  @Test func `everything odd is reported and nothing odd is opened`() throws {
    try tree.write("good.txt")
    try tree.write("table/metadata.csv")
    try tree.write("table/Metadata.ods")
    try tree.write("README")
    try tree.write("scan.JPG")
    try tree.write("end.")
    try tree.write(".hidden.txt")
    try tree.write(".git/inside.txt")
    tree.makePipe("pipe.txt")
    try tree.link("self.txt", to: "self.txt")
    try tree.link("broken.txt", to: "nowhere")
    try tree.link("linked.txt", to: "good.txt")
    try tree.link("up", to: "..")
    try tree.link("device.txt", to: "/dev/zero")
    let listing = try walk()
    #expect(listing.files.map(\.name) == ["good.txt", "linked.txt"])
    #expect(listing.hiddenCount == 2)
    #expect(
      listing.diagnostics == [
        Diagnostic(path: "README", reason: .unsupportedFormat("")),
        Diagnostic(path: "broken.txt", reason: .unreadable("No such file or directory")),
        Diagnostic(path: "device.txt", reason: .notAFile),
        Diagnostic(path: "end.", reason: .unsupportedFormat("")),
        Diagnostic(path: "pipe.txt", reason: .notAFile),
        Diagnostic(path: "scan.JPG", reason: .unsupportedFormat("jpg")),
        Diagnostic(
          path: "self.txt", reason: .unreadable("Too many levels of symbolic links")),
        Diagnostic(path: "table/Metadata.ods", reason: .unsupportedFormat("ods")),
        Diagnostic(path: "up", reason: .linkedDirectory),
      ])
  }

  @Test func `an ending counts whatever its case`() throws {
    for name in ["a.TXT", "b.Md", "c.tXt"] { try tree.write(name) }
    #expect(try walk().files.map(\.format) == [.plainText, .markdown, .plainText])
  }

  @Test func `a name that is not UTF-8 is shown with its bytes`() throws {
    let name: [UInt8] = [0xE6, 0x96, 0x87, 0xB9, 0x0A, 0x2E, 0x74, 0x78, 0x74]
    let bytes = Array(tree.path("").string.utf8) + [UInt8(ascii: "/")] + name + [0]
    let path = unsafe FilePath(platformString: bytes.map { CChar(bitPattern: $0) })
    try tree.write(path, [])
    let listing = try walk("r")
    #expect(listing.files.isEmpty)
    #expect(listing.diagnostics == [Diagnostic(path: "r/文\\xb9\n.txt", reason: .nameNotUTF8)])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func `an unreadable directory is reported and the walk goes on`() throws {
    try tree.write("a.txt")
    try tree.write("closed/b.txt")
    unsafe chmod(tree.path("closed").string, 0)
    defer { unsafe chmod(tree.path("closed").string, 0o700) }
    let listing = try walk()
    #expect(listing.files.map(\.name) == ["a.txt"])
    #expect(
      listing.diagnostics == [
        Diagnostic(path: "closed", reason: .unreadable("Permission denied"))
      ])
  }

  @Test func `directories nested deeper than a path can name are reported`() throws {
    try tree.makeDeepDirectory(levels: 1_000, name: "a-directory-with-a-long-name")
    try tree.write("a.txt")
    let listing = try walk()
    #expect(listing.files.map(\.name) == ["a.txt"])
    #expect(listing.diagnostics.map(\.reason) == [.unreadable("File name too long")])
  }

  @Test func `the directory of the index is passed over, however its path is written`() throws {
    try tree.write("a.txt")
    try tree.write("Index/segment.bin")
    try tree.write("b/Index/c.txt")
    try tree.link("alias", to: "Index")
    let excluded = tree.path("b").appending("..").appending("alias")
    let listing = try walk(excluding: excluded)
    #expect(listing.files.map(\.name) == ["a.txt", "b/Index/c.txt"])
    #expect(listing.diagnostics.map(\.path) == ["alias"])
  }
}
