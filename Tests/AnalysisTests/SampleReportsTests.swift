import Foundation
import TestSupport
import Testing

@testable import Analysis

/// Real reports, which nobody damaged.
@Suite(.enabled(if: DataKit.isAvailable)) struct SampleReportsTests {
  @Test("A clean report has no inserted pinyin, no shifted bytes and no gap")
  func leavesReportsAlone() throws {
    let root = DataKit.path("sample-reports")
    let names = try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
    var readCount = 0
    for name in names {
      guard let file = FileManager.default.contents(atPath: "\(root)/\(name)"),
        String(data: file, encoding: .utf8) != nil
      else { continue }
      readCount += 1
      let wrong = Cleaner.repairs(in: Array(file))
        .filter { [.pinyin, .shifted, .gap].contains($0.kind) }
      #expect(wrong.isEmpty, "\(name): \(wrong)")
    }
    #expect(readCount > 200, "\(names.count) files, \(readCount) of them UTF-8")
  }

  @Test("The damaged sample has its 316 insertions and two gaps, and its quotation mark back")
  func repairsSeed() throws {
    let file = try Data(contentsOf: URL(filePath: DataKit.path("seed.txt")))
    let repairs = Cleaner.repairs(in: Array(file))
    let counts = Dictionary(grouping: repairs, by: \.kind).mapValues(\.count)
    #expect(counts == [.pinyin: 316, .gap: 2, .entity: 1])
  }
}
