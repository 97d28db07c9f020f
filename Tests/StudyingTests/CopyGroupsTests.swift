import Analysis
import Corpus
import Foundation
import Indexing
import SystemPackage
import TestSupport
import Testing

@testable import Studying

/// Groups of documents with equal text against all pairs, and against copies that were planted.
@Suite struct CopyGroupsTests {
  private static func names(_ groups: CopyGroups) -> Set<Set<String>> {
    Set(groups.groups.map { Set($0.map(\.name)) })
  }

  private static func groups(
    _ documents: [SourceDocument], segmentSize: Int = .max, least: Double = 0.6, threads: Int = 2
  ) throws -> CopyGroups {
    let corpus = try IndexedCorpus(documents, segmentSize: segmentSize)
    return try CopyGroups(
      in: Subset(corpus.snapshot), least: least, workers: Workers(threads))
  }

  /// Texts of sentences, and what was made of them.
  private static func families(seed: UInt64) -> [SourceDocument] {
    var generator = SeededGenerator(seed: seed)
    func sentence() -> String {
      String(
        String.UnicodeScalarView(
          (0..<Int.random(in: 8...30, using: &generator)).compactMap { _ in
            Unicode.Scalar(UInt32.random(in: 0x4E00...0x4F00, using: &generator))
          })) + "。"
    }
    var texts: [String] = []
    for _ in 0..<4 {
      let original = (0..<Int.random(in: 15...40, using: &generator)).map { _ in sentence() }
      texts.append(original.joined())
      for _ in 0..<Int.random(in: 0...3, using: &generator) {
        let share = Double.random(in: 0...0.7, using: &generator)
        texts.append(
          original.map { Double.random(in: 0..<1, using: &generator) < share ? sentence() : $0 }
            .joined(separator: "\n"))
      }
    }
    return texts.enumerated().map { SourceDocument(name: "\(100 + $0.offset).txt", $0.element) }
  }

  /// Groups by the alignments of all pairs, the earlier name to the left.
  private static func expected(_ documents: [SourceDocument], least: Double) throws -> Set<
    Set<String>
  > {
    let letters = try documents.map { Letters(try FoldedDocument($0).scalars).scalars }
    var groups = documents.map { Set([$0.name]) }
    for left in documents.indices {
      for right in documents.indices.dropFirst(left + 1)
      where TextAlignment(letters[left], letters[right]).share >= least {
        let united = Set([documents[left].name, documents[right].name])
        let joined = groups.filter { !$0.isDisjoint(with: united) }.reduce(united) { $0.union($1) }
        groups = groups.filter { $0.isDisjoint(with: united) } + [joined]
      }
    }
    return Set(groups.filter { $0.count > 1 })
  }

  @Test func groupsAreThoseOfAllPairs() throws {
    for seed in 0..<UInt64(LoopScale.rounds(12)) {
      let documents = Self.families(seed: seed)
      let size = documents.reduce(0) { $0 + $1.source.count }
      let expected = try Self.expected(documents, least: 0.6)
      for (segmentSize, threads) in [(Int.max, 1), (size / 3, 2), (1, 3)] {
        let found = try Self.groups(documents, segmentSize: segmentSize, threads: threads)
        #expect(Self.names(found) == expected, "seed \(seed), segments of \(segmentSize)")
        #expect(found.groups == (try Self.groups(documents)).groups, "seed \(seed)")
      }
    }
  }

  @Test func everyMemberButTheFirstIsLikeAnother() throws {
    let found = try Self.groups(Self.families(seed: 77), least: 0.4)
    try #require(!found.groups.isEmpty)
    for group in found.groups {
      #expect(group[0].comparison == nil)
      for member in group.dropFirst() {
        let comparison = try #require(member.comparison)
        #expect(comparison.share >= 0.4 && comparison.share <= 1)
        #expect(comparison.longestCount <= comparison.equalCount)
        #expect(group.indices.contains(comparison.other))
      }
    }
  }

  /// The sample corpus and, where it is, the data kit, each with a copy of every text that is none.
  @Test func plantedCopiesAreFoundAndNoOthers() throws {
    for texts in [try Sample.texts(), try PlantedCopies.reports()] where !texts.isEmpty {
      let (documents, pairs) = PlantedCopies(of: try Self.alone(texts), seed: 9).planted
      let found = Self.names(try Self.groups(documents))
      let right = Double(found.intersection(pairs).count)
      #expect(right / Double(pairs.count) >= 0.98, "not found: \(pairs.subtracting(found))")
      #expect(right / Double(found.count) >= 0.98, "wrong: \(found.subtracting(pairs))")
    }
  }

  /// The texts that are no near-copies of each other.
  private static func alone(_ texts: [String]) throws -> [String] {
    let documents = texts.enumerated().map { SourceDocument(name: "\($0.offset).txt", $0.element) }
    let copied = names(try groups(documents)).reduce(into: Set<String>()) { $0.formUnion($1) }
    return zip(texts, documents).filter { !copied.contains($1.name) }.map(\.0)
  }

  @Test func theCopiesOfTheSampleCorpusAreFound() throws {
    let corpus = try IndexedCorpus([CorpusRoot(path: FilePath(Sample.directory), name: "")])
    let groups = try CopyGroups(in: Subset(corpus.snapshot), least: 0.6, workers: Workers(2))
    let marks = [["白岭县", "岳阴县"], ["望海縣", "北岬縣"]]
    #expect(groups.groups.count == marks.count)
    for (group, mark) in zip(groups.groups.sorted { $0[0].name < $1[0].name }, marks.reversed()) {
      #expect(group.count == 2)
      for (member, name) in zip(group, mark) { #expect(member.name.contains(name)) }
    }
  }

  /// The sample corpus of the project.
  private enum Sample {
    static let directory = DataKit.packageRoot + "/Corpus"

    /// Its texts in UTF-8.
    static func texts() throws -> [String] {
      let files = try FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
      let texts = files.filter { $0.hasSuffix(".txt") }
        .compactMap { try? String(contentsOfFile: "\(directory)/\($0)", encoding: .utf8) }
        .filter { $0.count > 300 }
      try #require(texts.count >= 15)
      return texts
    }
  }
}
