import Testing

@testable import Describing

/// Which files are several speeches, and which only look like it.
@Suite struct SpeechDivisionTests {
  private static let body = String(repeating: "各级工会要认真抓好落实。", count: 12) + "\n"

  /// The titles of the documents of a text made of markers with a speech behind each.
  private static func titles(_ markers: [String], title: String = "") throws -> [String?] {
    let text = title + markers.map { $0 + "\n同志们：\n" + body }.joined()
    return try DescribedText.documents(of: text).map { document in
      document.fields.first { $0.name == .title }?.value
    }
  }

  @Test(arguments: [
    ["篇一", "篇二"], ["篇1：", "篇2：", "篇3："], ["篇【1】", "篇【2】"], ["（篇一）", "（篇二）"], ["篇(1)", "篇(2)"],
    ["# 篇一", "# 篇二"], ["第一篇", "第二篇"], ["第一篇：", "第二篇："], ["范文一", "范文二"], ["【范文1】", "【範文2】"],
    ["工会讲话 篇【1】", "工會講話 篇【2】"], ["工会讲话3篇(1)", "工会讲话3篇(2)", "工会讲话3篇(3)"],
    ["工会讲话篇一", "工会讲话篇二"], ["\u{3000}\u{3000}篇一\r", "\u{3000}\u{3000}篇二\r"],
    ["工會(huì)講話 篇【1】", "工會講話 篇【2】"],
  ])
  func markersThatCountUpDivide(markers: [String]) throws {
    #expect(try Self.titles(markers, title: "前言\n").count == markers.count)
  }

  @Test(arguments: [
    [], ["篇【3】"], ["篇一"], ["篇二", "篇三"], ["篇一", "篇三"], ["篇二", "篇一"], ["篇一", "篇二", "篇一", "篇二"],
    ["篇一", "第二篇"], ["第一篇 总则", "第二篇 经济"].map { $0 + "\n本篇" },
    ["讲话 篇【1】", "总结 篇【2】"], ["一篇", "二篇"], ["篇一律", "篇二律"], ["见第一篇", "见第二篇"],
  ])
  func whatIsInDoubtStaysWhole(markers: [String]) throws {
    let text = "前言\n" + markers.map { $0 + "\n" + Self.body }.joined()
    #expect(try DescribedText.documents(of: text).count == 1)
  }

  @Test func tableOfContentsDividesNothing() throws {
    let text = "目录\n篇一\n篇二\n篇三\n" + Self.body + Self.body
    #expect(try DescribedText.documents(of: text).count == 1)
  }

  @Test func speechesHaveTheirTitlesAndLines() throws {
    let text = "讲话稿2篇(2篇)\n篇一：表彰会讲话\n同志们：\n\(Self.body)篇二：换届大会总结\n同志们：\n\(Self.body)"
    let documents = try DescribedText.documents(of: text)
    #expect(documents.map(\.firstLine) == [1, 5])
    #expect(documents.map(\.speech) == [1, 2])
    let titles = documents.map { $0.fields.first { $0.name == .title }?.value }
    #expect(titles == ["表彰会讲话", "换届大会总结"])
    let kinds = documents.map { $0.fields.first { $0.name == .kind }?.value }
    #expect(kinds == ["讲话", "总结"])
  }
}
