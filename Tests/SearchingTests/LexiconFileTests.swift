import Corpus
import Dispatch
import Foundation
import Indexing
import Searching
import Synchronization
import SystemPackage
import TestSupport
import Testing

/// The file of a lexicon is read whenever it is asked for, changed in one step, and no edit is lost.
@Suite struct LexiconFileTests {
  private let place: TemporaryDirectory
  private let file: LexiconFile

  init() throws {
    place = try TemporaryDirectory()
    file = LexiconFile(of: IndexDirectory(place.path))
  }

  @Test func anIndexNeedsNone() throws {
    #expect(try file.read().isEmpty)
    #expect(throws: LexiconError.missing(place.path.appending("词.txt"))) {
      try LexiconFile(place.path.appending("词.txt")).read()
    }
  }

  @Test func whatIsAddedIsReadBack() throws {
    try file.edit { (lexicon) throws(LexiconError) in try lexicon.add("县总工会", aliases: ["县总"]) }
    #expect(try file.read().entries.map(\.names) == [["县总工会", "县总"]])
    #expect(try String(contentsOfFile: file.path.string, encoding: .utf8) == "县总工会 = 县总\n")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: place.path.string) == ["lexicon.txt"])
  }

  @Test func anEditThatFailsOrChangesNothingWritesNothing() throws {
    let text = "甲 = 乙\r\n# 丙"
    try place.write(text.utf8, to: "lexicon.txt")
    try file.edit { (lexicon) throws(LexiconError) in try lexicon.add("甲", aliases: ["乙"]) }
    #expect(throws: LexiconError.self) {
      try file.edit { (lexicon) throws(LexiconError) in try lexicon.add("丁", aliases: ["="]) }
    }
    #expect(try String(contentsOfFile: file.path.string, encoding: .utf8) == text)
    try place.write("= 甲".utf8, to: "lexicon.txt")
    let problem = LexiconProblem(line: 1, kind: .missingName)
    #expect(throws: LexiconError.wrongLines(file.path, [problem])) {
      try file.edit { (lexicon) throws(LexiconError) in try lexicon.add("丁", aliases: []) }
    }
    #expect(try String(contentsOfFile: file.path.string, encoding: .utf8) == "= 甲")
  }

  @Test func editsAtTheSameTimeAreAllKept() throws {
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 40) { number in
      do {
        try LexiconFile(file.path).edit { (lexicon) throws(LexiconError) in
          try lexicon.add("词\(number)", aliases: [])
        }
      } catch {
        failures.withLock { $0 += 1 }
      }
    }
    #expect(failures.withLock { $0 } == 0)
    #expect(try Set(file.read().entries.map(\.word)) == Set((0..<40).map { "词\($0)" }))
  }

  @Test func aLinkStaysALink() throws {
    try place.write("甲\n".utf8, to: "own/words.txt")
    try FileManager.default.createSymbolicLink(
      atPath: place.path.appending("lexicon.txt").string, withDestinationPath: "own/words.txt")
    let file = LexiconFile(of: IndexDirectory(place.path))
    try file.edit { (lexicon) throws(LexiconError) in try lexicon.add("乙", aliases: []) }
    #expect(
      try String(
        contentsOfFile: place.path.appending("own").appending("words.txt").string, encoding: .utf8)
        == "甲\n乙\n")
    #expect(try file.read().entries.count == 2)
  }

  @Test func whatIsNoFileOfTextIsRefused() throws {
    try FileManager.default.createDirectory(
      atPath: place.path.appending("lexicon.txt").string, withIntermediateDirectories: false)
    #expect(throws: LexiconError.self) { try file.read() }
    #expect(unsafe mkfifo(place.path.appending("pipe").string, 0o600) == 0)
    #expect(try LexiconFile(place.path.appending("pipe")).read().isEmpty)
    try place.write([UInt8](repeating: 0x0A, count: LexiconFile.sizeLimit + 1), to: "long")
    let long = LexiconFile(place.path.appending("long"))
    #expect(throws: LexiconError.tooLarge(long.path, limit: LexiconFile.sizeLimit)) {
      try long.read()
    }
    try place.write([0xE7, 0x94, 0x0A], to: "bytes")
    #expect(throws: LexiconError.self) { try LexiconFile(place.path.appending("bytes")).read() }
  }

  /// An index is made, updated and made anew around it.
  @Test func indexingLeavesItAlone() throws {
    let corpus = try TemporaryDirectory()
    try corpus.write("工会开会".utf8, to: "甲.txt")
    try place.write("甲 = 乙\n".utf8, to: "lexicon.txt")
    let roots = [CorpusRoot(path: corpus.path, name: "corpus")]
    for mode in [Indexer.Mode.update, .rebuilding, .update, .rebuilding] {
      _ = try Indexer(IndexDirectory(place.path)).run(roots, mode)
      #expect(try file.read().entries.map(\.names) == [["甲", "乙"]])
    }
  }
}
