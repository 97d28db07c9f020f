import Foundation
import SystemPackage
import Testing
import TestSupport

/// Whatever bytes the files of an index hold, `verify` tells the damage and `search` ends with a
/// status it means to give: nothing crashes, nothing hangs.
@Suite struct DamageTests {
  /// The first bytes of a file tell kind and version: what differs there may be another format.
  private static let formatSize = 12

  private static let rounds =
    ProcessInfo.processInfo.environment["WENSOU_LONG_TESTS"] == "1" ? 1000 : 50

  private let directory: TemporaryDirectory
  private let sound: [(name: String, bytes: [UInt8])]
  private let answer: String

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("在动员会上的讲话\n一、要约书\n集体协商要约书".utf8, to: "Corpus/甲.txt")
    try directory.write("總結(jié)要約書三百份".utf8, to: "Corpus/乙.txt")
    try #require(try Program(directory: directory.path).run("index").status == 0)
    let (path, names) = (directory.path, try directory.names(in: "Index"))
    // Nothing is lost with the marks, and nothing is answered from them.
    sound = try names.filter { $0 != "LOCK" && $0 != "MARKS" }.map { name in
      let file = URL(fileURLWithPath: path.appending("Index").appending(name).string)
      return (name, Array(try Data(contentsOf: file)))
    }
    answer = try Program(directory: path).run(Self.query).timelessOutput
  }

  private static let query = ["search", "--json", "--limit", "0", "“要约书” 讲话"]

  @Test func aSoundIndexIsVerified() throws {
    #expect(sound.count == 3)
    #expect(try program.run("verify").status == 0)
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func aFlippedByteIsToldAnywhere(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<Self.rounds {
      let file = sound[Int.random(in: 0..<sound.count, using: &random)]
      let place = Int.random(in: 0..<file.bytes.count, using: &random)
      var damaged = file.bytes
      damaged[place] ^= UInt8.random(in: 1...255, using: &random)
      try expectTold(
        damaged, in: file.name, orOtherFormat: place < Self.formatSize,
        searching: round.isMultiple(of: 4), "byte \(place) of \(file.name), seed \(seed)")
    }
    CaseCount.tell(Self.rounds, "bytes of an index flipped under the program")
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func aFileCutShortIsTold(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<Self.rounds / 4 {
      let file = sound[round % sound.count]
      let length = round < 4 ? round / 2 : Int.random(in: 0..<file.bytes.count, using: &random)
      try expectTold(
        Array(file.bytes.prefix(length)), in: file.name, orOtherFormat: false,
        "\(length) bytes of \(file.name), seed \(seed)")
    }
  }

  @Test func randomBytesAreTold() throws {
    var random = SeededGenerator(seed: 7)
    for file in sound {
      let bytes = file.bytes.map { _ in UInt8.random(in: 0...255, using: &random) }
      try expectTold(bytes, in: file.name, orOtherFormat: true, "random bytes in \(file.name)")
    }
  }

  @Test func aMissingSegmentIsTold() throws {
    try FileManager.default.removeItem(atPath: directory.path(of: "Index/\(segment)"))
    let outcome = try program.run("verify")
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("wensou index --rebuild"))
    #expect(try program.run("search", "要约书").status == 3)
    #expect(try program.run("index").status == 0)
    #expect(try program.run("verify").status == 0)
  }

  /// Marks that cannot be read make the next run read all files, no more.
  @Test func damagedMarksDoNotMatter() throws {
    for marks in [[], [0], Array("wensouFM".utf8), [UInt8](repeating: 0x55, count: 4_000)] {
      try directory.write(marks, to: "Index/MARKS")
      #expect(try program.run("index").status == 0)
      #expect(try program.run("verify").status == 0)
      #expect(try program.run(Self.query).timelessOutput == answer)
    }
  }

  /// What the reader is told is to be done helps: a damaged index is rebuilt.
  @Test func aDamagedIndexIsRebuilt() throws {
    for file in sound {
      try directory.write(file.bytes.map { $0 ^ 0x55 }, to: "Index/\(file.name)")
      #expect(try program.run("verify").errors.contains("wensou index --rebuild"))
      #expect(try program.run("index", "--rebuild").status == 0, "\(file.name)")
      #expect(try program.run("verify").status == 0, "\(file.name)")
      #expect(try program.run("search", "要约书").status == 0)
    }
  }

  private var program: Program { Program(directory: directory.path) }

  private var segment: String { sound.map(\.name).first { $0.hasSuffix(".segment") } ?? "" }

  /// Damages a file, runs the program, and puts the file back.
  private func expectTold(
    _ bytes: [UInt8], in name: String, orOtherFormat: Bool, searching: Bool = true,
    _ comment: Comment
  ) throws {
    try directory.write(bytes, to: "Index/\(name)")
    let verified = try program.run("verify")
    #expect(verified.status == 3 || (orOtherFormat && verified.status == 2), comment)
    #expect(verified.errors.contains("wensou index --rebuild"), comment)
    if searching {
      let searched = try program.run(Self.query)
      let isTold = searched.status == 3 || (orOtherFormat && searched.status == 2)
      #expect(isTold || searched.timelessOutput == answer, "\(searched.errors) \(comment)")
    }
    for file in sound { try directory.write(file.bytes, to: "Index/\(file.name)") }
  }
}
