import Analysis
import Corpus
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// What the doctor tells of files.
@Suite struct DoctorTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
  }

  @Test func `files come in the order of their names, also those passed over`() throws {
    for name in ["丙.txt", "乙.exe", "甲.txt", "丁.txt"] {
      try directory.write("关于总结的讲话".utf8, to: name)
    }
    try directory.write([], to: "乙.txt")
    let (files, report) = try diagnose()
    #expect(files.map(\.name) == ["丁.txt", "丙.txt", "乙.exe", "乙.txt", "甲.txt"])
    #expect(files.map(\.isSound) == [true, true, false, false, true])
    #expect(report.fileCount == 5)
    #expect(report.diagnostics.count == 2)
  }

  @Test func `repairs are told with their lines and what stood there`() throws {
    try directory.write("标题\n總結(jié)\n\n獎?wù)?rdquo;等\n".utf8, to: "甲.txt")
    let text = try #require(try diagnose().files.first?.texts.first)
    let repairs = text.documents.flatMap(\.repairs)
    #expect(repairs.map(\.line) == [2, 4, 4])
    #expect(repairs.map(\.original) == ["(jié)", "?wù)?", "rdquo;"])
    #expect(repairs.map(\.kind) == [.pinyin, .gap, .entity])
  }

  @Test func `the lines of speeches follow each other and fill the file`() throws {
    let body = String(repeating: "这一篇里的话说得长一些，好让它算作一篇讲话的正文。\n", count: 30)
    let speeches = (1...3).map { "篇\(["一", "二", "三"][$0 - 1])：工作讲话\n同志们：\n\(body)" }
    try directory.write(("讲话三篇\n" + speeches.joined()).utf8, to: "甲.txt")
    let text = try #require(try diagnose().files.first?.texts.first)
    #expect(text.documents.map(\.speech) == [1, 2, 3])
    var next = 1
    for document in text.documents {
      #expect(document.lines.lowerBound == next)
      next = document.lines.upperBound + 1
    }
    #expect(next == 98)
  }

  @Test func `replaced characters are no trait of the text`() throws {
    try directory.write(Array("总结\u{FFFD}".utf8) + [0xFF], to: "甲.txt")
    let options = IndexingOptions(
      reading: ReadingOptions(encodings: [try #require(EncodingRule("**=utf-8"))]))
    let text = try #require(try diagnose(options).files.first?.texts.first)
    #expect(text.replacedCount == 1)
    #expect(text.traits == [TextTrait(kind: .replacementCharacters, count: 1, firstLine: 1)])
  }

  /// Counted is what `Indexer` counts.
  @Test func `the sums are those of the indexer`() throws {
    try directory.write("總結(jié)&nbsp;\u{200B}的讲话".utf8, to: "甲.txt")
    try directory.write([0, 1, 2], to: "乙.txt")
    let index = IndexDirectory(directory.path.appending("Index"))
    let indexed = try Indexer(index).run([root])
    let sums = try Doctor().run([root], excluding: index.path) { _ in }
    #expect(sums.fileCount == indexed.fileCount)
    #expect(sums.encodings == indexed.encodings)
    #expect(sums.formats == indexed.formats)
    #expect(sums.repairs == indexed.repairs)
    #expect(sums.diagnostics == indexed.diagnostics)
  }

  private var root: CorpusRoot { CorpusRoot(path: directory.path, name: "") }

  private func diagnose(
    _ options: IndexingOptions = IndexingOptions()
  ) throws -> (files: [FileDiagnosis], report: IndexReport) {
    var files: [FileDiagnosis] = []
    let report = try Doctor(options: options).run([root]) { files.append($0) }
    return (files, report)
  }
}
