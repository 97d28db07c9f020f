import Corpus
import Describing
import Storage
import TestSupport

@testable import Analysis
@testable import Indexing

/// Small documents in both scripts, with everything that is indexed in its own way.
enum RandomDocuments {
  private static let pieces = [
    "工会", "工會", "总结", "總結(jié)", "协商", "協(xié)商", "的", "国", "國", "A", "ai", "ＡＩ", "2024", "３",
    "，", "。", "“", "rdquo;", "&nbsp;", " ", "　", "\n", "\r\n", "\n\n一、", "（一）", "\u{2028}", "𠀀",
    "é", "e\u{301}", "ガ", "\u{FFFD}", "!", "第一章　總則\n", "工作报告\n",
  ]

  /// A text of up to `maximum` pieces.
  static func text(upTo maximum: Int, using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...maximum, using: &generator)).map { _ in
      pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  /// A description with any values, of a file called `name`.
  static func description(
    name: String, using generator: inout SeededGenerator
  ) -> DocumentDescription {
    DocumentDescription(
      name: name, fingerprint: Fingerprint(low: generator.next(), high: generator.next()),
      fileSize: Int.random(in: 0...(1 << 40), using: &generator),
      encoding: TextEncoding.allCases.randomElement(using: &generator) ?? .utf8,
      confidence: .random(in: 0...100, using: &generator),
      replacedCount: .random(in: 0...1_000_000, using: &generator),
      format: SourceFormat.allCases.randomElement(using: &generator) ?? .plainText,
      firstLine: .random(in: 1...1_000_000, using: &generator),
      speech: Bool.random(using: &generator) ? .random(in: 1...30, using: &generator) : nil,
      pages: pages(using: &generator), fields: fields(using: &generator))
  }

  private static func pages(using generator: inout SeededGenerator) -> [PageStart] {
    var offset = 0
    return (0..<Int.random(in: 0...3, using: &generator)).map { number in
      offset += .random(in: 0...500, using: &generator)
      return PageStart(page: 7 + number, offset: offset)
    }
  }

  private static func fields(using generator: inout SeededGenerator) -> [Field] {
    let names = ["题", "年", "地", "来源", "人"]
    let values = ["2014", "江蘇省", "江苏省", "张三", "總結", "a"]
    return names.filter { _ in Bool.random(using: &generator) }.map { name in
      Field(
        name: FieldName(name), value: values.randomElement(using: &generator) ?? "",
        origin: FieldOrigin.allCases.randomElement(using: &generator) ?? .text,
        confidence: .random(in: 0...100, using: &generator))
    }
  }

  /// Documents and what the analyzer makes of them.
  static func analyzed(
    count: Int, using generator: inout SeededGenerator
  ) throws -> [(description: DocumentDescription, text: AnalyzedText)] {
    var analyzer = try Analyzer()
    return try (0..<count).map { number in
      let text = text(upTo: 40, using: &generator)
      return (
        description(name: "目录/\(number).txt", using: &generator),
        try analyzer.analyze(Array(text.utf8))
      )
    }
  }
}
