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

  @Test(
    "The title with a number divides where it opens the file",
    arguments: [
      ["工会讲话3篇(1)", "工会讲话3篇(2)", "工会讲话3篇(3)"], ["工会总结(1)", "工会总结(2)"], ["工会工作报告（一）", "工會工作報告（二）"],
      ["工会讲话", "工会讲话", "工会讲话"], ["\u{3000}\u{3000}工会讲话\r", "工會講話\r"],
    ])
  func repeatedTitlesDivide(titles: [String]) throws {
    let found = try Self.titles(titles)
    #expect(found.count == titles.count)
    #expect(found.allSatisfy { $0?.count == found[0]?.count && $0 != nil })
  }

  @Test(arguments: [
    ["工会讲话3篇(3)", "工会讲话3篇(3)"], ["工会总结(1)", "工会总结(3)"], ["工会总结(2)", "工会总结(1)"],
    ["工会总结(1)", "工会总结"],
    ["存在问题（一）", "存在问题（二）"], ["射阳县总工会", "射阳县总工会"],
  ])
  func repeatedTitlesInDoubtDoNot(titles: [String]) throws {
    #expect(try Self.titles(titles).count == 1)
  }

  @Test func headsOfPagesDivideNothing() throws {
    let text = String(repeating: "工会工作报告\n" + Self.body, count: 3)
    #expect(try DescribedText.documents(of: text).count == 1)
  }

  @Test func tableOfContentsBeforeTheSpeechesDoesNotHideThem() throws {
    let speeches = ["篇一：五一讲话", "篇二：总结讲话"]
    let text =
      "目录\n" + speeches.joined(separator: "\n") + "\n\n"
      + speeches.map { "\($0)\n同志们：\n\(Self.body)" }.joined()
    #expect(try DescribedText.documents(of: text).map(\.firstLine) == [1, 8])
  }
}
