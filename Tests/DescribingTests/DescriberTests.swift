import Corpus
import TestSupport
import Testing

@testable import Analysis
@testable import Describing

/// The law of the division: the documents of a text are the text.
@Suite struct DescriberTests {
  private static let lines = [
    "工会讲话3篇(3)", "工会讲话 篇【1】", "篇一", "篇二：总结", "篇【3】", "第一篇", "第二篇 报告", "范文1", "范文2", "同志们：", "---",
    "title: 总结",
    "看过“工会讲话”的人还看了:", "工会讲话", "工会讲话", "總結(jié)工作&nbsp;", "", " ", "\r", "\u{3000}一、回顾", "\u{2028}",
    "射阳县总工会",
    "2014年5月8日", String(repeating: "各级工会要认真抓好落实。", count: 12),
    String(repeating: "維護(hù)職工權益，", count: 15),
  ]

  static func randomText(_ generator: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...40, using: &generator)
    let lines = (0..<count).compactMap { _ in Self.lines.randomElement(using: &generator) }
    return lines.joined(separator: "\n") + (Bool.random(using: &generator) ? "\n" : "")
  }

  /// A text in which the speeches are told for certain, so that the law is tried where it matters.
  static func randomSpeeches(_ generator: inout SeededGenerator) -> String {
    let body = String(repeating: "各级工会要认真抓好落实。", count: 12)
    return (1...Int.random(in: 2...5, using: &generator)).map { number in
      "篇\(number)\n" + randomText(&generator).filter { $0 != "篇" && $0 != "文" } + "\n" + body
    }.joined(separator: "\n")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func documentsJoinToTheText(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let isDivided = seed % 2 == 0
    let text = isDivided ? Self.randomSpeeches(&generator) : Self.randomText(&generator)
    guard let source = try? SourceText(text) else { return }
    let repairs = Cleaner.repairs(in: source.utf8)
    let documents = Describer().documents(of: source, repairs: repairs)
    #expect(documents.flatMap(\.source) == source.utf8, "seed \(seed)")
    #expect(documents.count > 1 || !isDivided, "seed \(seed)")
    var line = 1
    for document in documents {
      #expect(document.firstLine == line, "seed \(seed)")
      line += document.source.count { $0 == 0x0A }
      _ = try CleanText(source: Array(document.source), repairs: document.repairs)
    }
    Self.expectAllRepairs(repairs, in: documents, seed: seed)
  }

  /// Every repair of the text is one of a document, or lies in its furniture; nothing else is added.
  private static func expectAllRepairs(
    _ repairs: [Repair], in documents: [DescribedDocument], seed: UInt64
  ) {
    let all = documents.flatMap { document in
      document.repairs.map { repair in
        let start = document.source.startIndex + repair.source.lowerBound
        return Repair(
          kind: repair.kind, source: start..<start + repair.source.count,
          replacement: repair.replacement)
      }
    }
    let furniture = all.filter { $0.kind == .furniture }
    let outside = repairs.filter { repair in
      !furniture.contains { $0.source.overlaps(repair.source) }
    }
    #expect(all.filter { $0.kind != .furniture } == outside, "seed \(seed)")
    #expect(furniture.allSatisfy { $0.replacement.isEmpty }, "seed \(seed)")
  }

  @Test func tablesCountMoreThanFrontMatterAndThatMoreThanTheText() throws {
    var table = MetadataTable()
    _ = table.add(Array("file,年,出处\n讲话_2001.txt,2004,档案馆\n".utf8), named: "metadata.csv")
    let text = try SourceText("---\nyear: 2003\nspeaker: 李四\n---\n2002年工作总结\n同志们：\n")
    let fields = try Describer(table: table).documents(
      of: SourceText(text, named: "讲话_2001.txt"), repairs: [])[0].fields
    #expect(
      fields.map { "\($0.name)=\($0.value) \($0.origin)" } == [
        "题=2002年工作总结 title", "年=2004 table", "人=李四 frontMatter", "类=总结 title", "出处=档案馆 table",
      ])
  }
}
