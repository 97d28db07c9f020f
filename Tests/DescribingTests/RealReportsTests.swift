import Foundation
import TestSupport
import Testing

@testable import Analysis
@testable import Corpus
@testable import Describing

/// What is told about the sample corpus and the kit's reports, against what is known of them.
@Suite struct RealReportsTests {
  /// The documents of every text below a directory, by the file's name.
  private static func documents(below root: String) throws -> [(String, [DescribedDocument])] {
    try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
      .filter { $0.hasSuffix(".txt") }.map { name in
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)")))
        let text = try SourceText(
          decoding: RawFile(name: name, format: .plainText, bytes: bytes))
        let repairs = Cleaner.repairs(in: text.utf8)
        return (name, Describer().documents(of: text, repairs: repairs))
      }
  }

  @Test func theSampleCorpusIsDescribedAsItsTableSays() throws {
    let root = DataKit.packageRoot + "/Corpus"
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/metadata.csv")))
    var table = MetadataTable()
    #expect(table.add(bytes, named: "metadata.csv") == [])
    for (name, documents) in try Self.documents(below: root) where documents.count == 1 {
      let stated = table.cells(for: name)
      for field in documents[0].fields {
        guard let cell = stated.first(where: { FieldName($0.column) == field.name }) else {
          continue
        }
        let isAddress = field.value == "致辞" && cell.value == "讲话"
        #expect(field.value == cell.value || isAddress, "\(name) \(field.name)")
      }
      #expect(documents[0].fields.contains { $0.name == .year }, "\(name)")
    }
  }

  @Test func onlyTheFileOfSpeechesIsDivided() throws {
    let documents = try Self.documents(below: DataKit.packageRoot + "/Corpus")
    #expect(documents.filter { $0.1.count > 1 }.map(\.0) == ["讲话/工会工作会议讲话三篇.txt"])
    let speeches = documents.flatMap { $0.1.compactMap(\.speech) }
    #expect(speeches == [1, 2, 3])
  }

  @Test(.enabled(if: DataKit.isAvailable)) func noReportOfTheKitIsDivided() throws {
    for (name, documents) in try Self.documents(below: DataKit.path("sample-reports")) {
      #expect(documents.count == 1, "\(name)")
    }
  }

  /// `浙江省_2008.txt` names place and year.
  @Test(
    .enabled(if: DataKit.isAvailable), arguments: ["gwr-province", "gwr-city", "gwr-other-city"])
  func namesTellPlaceAndYear(folder: String) throws {
    for (name, documents) in try Self.documents(below: DataKit.path("sample-reports/" + folder)) {
      let parts = name.dropLast(4).split(separator: "_").map(String.init)
      let fields = documents[0].fields
      #expect(fields.first { $0.name == .place }?.value == parts[0], "\(name)")
      #expect(fields.first { $0.name == .year }?.value == parts[1], "\(name)")
    }
  }

  @Test(.enabled(if: DataKit.isAvailable)) func theSeedsFurnitureIsFound() throws {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: DataKit.path("seed.txt"))))
    let text = try SourceText(decoding: RawFile(name: "seed.txt", format: .plainText, bytes: bytes))
    let documents = Describer().documents(of: text, repairs: Cleaner.repairs(in: text.utf8))
    let lines = documents[0].repairs.filter { $0.kind == .furniture }.map { repair in
      1 + text.utf8[..<repair.source.lowerBound].count { $0 == 0x0A }
    }
    #expect(documents.count == 1 && lines == [2, 3, 22])
  }
}
