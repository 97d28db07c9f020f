import Foundation
import Indexing
import Studying
import SystemPackage
import TestSupport
import Testing

/// A damaged index gives a study an error, or what the sound one gives; never anything else.
@Suite struct StudyDamageTests {
  /// All that studies tell of an index.
  private struct Told: Equatable {
    var rows: [CountTable.Row]
    var parts: [Dispersion.Part]
    var deviation: Double?
    var figures: [Figure]

    init(_ index: IndexDirectory) throws(IndexError) {
      let subset = try Subset(Snapshot(index))
      var terms: [StudyTerm] = []
      for text in ["工会", "会", "。"] { if let term = try StudyTerm(text) { terms.append(term) } }
      let table = try CountTable(terms, by: "年", in: subset)
      rows = table.rows + [table.total]
      let dispersion = try Dispersion(terms[0], in: subset, limit: nil)
      (parts, deviation) = (dispersion.parts, dispersion.deviation)
      figures = try FigureTable(terms, in: subset, scope: .clause, workers: Workers(1)).figures
    }
  }

  @Test func oneByteIsWrong() throws {
    let twins = try TwinIndexes()
    var random = RandomCorpus(seed: 7)
    for document in random.documents(6, length: 60) { try twins.write(document) }
    try twins.write(SourceDocument(name: "z_2014.txt", "工会新建企业工会540家，会员3.5万人。\n"))
    try twins.index()
    let sound = try Told(twins.stored)
    #expect(!sound.figures.isEmpty)
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: twins.stored.path.string)
        .first { $0.hasSuffix(".segment") })
    let file = URL(fileURLWithPath: twins.stored.path.appending(name).string)
    let bytes = try Data(contentsOf: file)
    var reportedCount = 0
    for round in 0..<LoopScale.rounds(200) {
      var damaged = bytes
      let offset = Int.random(in: damaged.indices, using: &random.generator)
      damaged[offset] ^= UInt8.random(in: 1...255, using: &random.generator)
      try damaged.write(to: file)
      do throws(IndexError) {
        let told = try Told(twins.stored)
        #expect(told == sound, "seed 7 round \(round) byte \(offset)")
      } catch {
        reportedCount += 1
      }
    }
    #expect(reportedCount > 0)
  }
}
