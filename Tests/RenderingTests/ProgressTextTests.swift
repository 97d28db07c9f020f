import Indexing
import Rendering
import TestSupport
import Testing

/// A line of progress tells what is done, how fast, and what is left, and never wraps.
@Suite struct ProgressTextTests {
  private static func progress(_ done: Int, of total: Int) -> IndexProgress {
    IndexProgress(phase: .indexing, fileCount: done, totalFileCount: total)
  }

  @Test func barSpeedAndTime() {
    let text = ProgressText(language: .simplified)
    let progress = Self.progress(1500, of: 6000)
    #expect(
      text.line(for: progress, seconds: 15, cells: 90)
        == "索引 1,500/6,000 个文件  [=====               ]  25%  每秒 100 个  还要 0:45")
    #expect(text.line(for: progress, seconds: 15) == "索引 1,500/6,000 个文件  每秒 100 个  还要 0:45")
    #expect(
      text.line(for: progress, seconds: 15, cells: 60)
        == "索引 1,500/6,000 个文件  每秒 100 个  还要 0:45")
    #expect(text.line(for: progress, seconds: 15, cells: 24) == "索引 1,500/6,000 个文件")
    #expect(text.line(for: progress, seconds: 15, cells: 10) == "索引 1,50…")
  }

  @Test func otherLanguagesAndTimes() {
    let english = ProgressText(language: .english)
    #expect(
      english.line(for: Self.progress(3, of: 9000), seconds: 6)
        == "indexing 3 of 9,000 files  0.5/s  4:59:54 left")
    #expect(
      english.line(for: Self.progress(0, of: 9), seconds: 6, cells: 80)
        == "indexing 0 of 9 files  [                    ]   0%")
    #expect(english.line(for: Self.progress(3, of: 9), seconds: 0.5) == "indexing 3 of 9 files")
    #expect(
      ProgressText(language: .traditional).line(for: Self.progress(9, of: 9), seconds: 3)
        == "索引 9/9 個檔案  每秒 3.0 個  還要 0:00")
    let merging = IndexProgress(phase: .merging, fileCount: 0, totalFileCount: 0)
    #expect(english.line(for: merging, seconds: 9, cells: 80) == "merging")
  }

  /// Whatever the numbers are, the line fits.
  @Test(arguments: 0..<100) func everyLineFits(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let numbers = [0, 1, 9, 1000, 1 << 40, .max]
    for language in [Language.simplified, .traditional, .english] {
      let total = numbers[Int.random(in: 0..<5, using: &generator)]
      let progress = IndexProgress(
        phase: [.comparing, .indexing, .merging, .verifying][Int(seed % 4)],
        fileCount: min(total, numbers[Int.random(in: 0..<6, using: &generator)]),
        totalFileCount: total)
      let cells = Int.random(in: 0...100, using: &generator)
      let seconds = [0, 0.5, 1, 1e6, .infinity, .nan][Int.random(in: 0..<6, using: &generator)]
      let line = ProgressText(language: language)
        .line(for: progress, seconds: seconds, cells: cells)
      #expect(CellWidth.of(line) <= cells, "seed \(seed)")
    }
  }
}
