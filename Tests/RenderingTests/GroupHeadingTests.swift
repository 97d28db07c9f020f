import Querying
import Rendering
import Testing

@Suite struct GroupHeadingTests {
  private static func response(
    _ grouping: Grouping, value: String? = nil, section: [String]? = nil, totalCount: Int? = 3
  ) -> SearchResponse {
    var response = Sample.response
    response.hits = [Sample.second, Sample.second]
    for index in response.hits.indices {
      response.hits[index].path = "甲.txt"
      response.hits[index].speech = index + 1
      response.hits[index].section = section
    }
    response.groups = HitGroups(
      grouping: grouping,
      groups: [HitGroup(value: value, documentCount: 12, placeCount: 1_118, hits: 0..<2)],
      totalCount: totalCount)
    return response
  }

  private func first(_ response: SearchResponse, _ language: Language, width: Int = 40) -> String {
    let page = SearchPage(language: language, width: width, isColored: false) { "讲话/" + $0 }
    return String(page.text(of: response).split(separator: "\n")[1])
  }

  @Test(
    arguments: [
      (Grouping.field("年"), "2014", "# 2014（12 篇、1,118 处）"),
      (.field("年"), nil, "# 未注明（12 篇、1,118 处）"),
      (.field("文件"), "乙.txt", "# 讲话/乙.txt（12 篇、1,118 处）"),
      (.field("题"), "\u{1B}[2J", "# ␛[2J（12 篇、1,118 处）"),
      (.file, nil, "# 讲话/甲.txt（12 篇、1,118 处）"),
      (.speech, nil, "# 讲话/甲.txt · 第 1 篇（1,118 处）"), (.section, nil, "# 不在标题之下（1,118 处）"),
    ] as [(Grouping, String?, String)])
  func simplified(grouping: Grouping, value: String?, heading: String) {
    #expect(first(Self.response(grouping, value: value), .simplified) == heading)
  }

  @Test func otherLanguages() {
    let response = Self.response(.field("地"))
    #expect(first(response, .traditional) == "# 未註明（12 篇、1,118 處）")
    #expect(first(response, .english, width: 80) == "# not stated (12 documents, 1,118 places)")
  }

  @Test func sectionsAreCut() {
    let section = ["一、上半年工作回顾", "（二）深化企业民主管理"]
    let response = Self.response(.section, section: section)
    #expect(first(response, .simplified) == "# 一、上半年工作回顾 › （二…（1,118 处）")
    #expect(
      first(response, .simplified, width: 80) == "# 一、上半年工作回顾 › （二）深化企业民主管理（1,118 处）")
  }

  @Test("What is not shown is counted in documents and groups")
  func hidden() {
    func last(_ response: SearchResponse, _ language: Language) -> String? {
      SearchPage(language: language, width: 80, isColored: false) { $0 }.text(of: response)
        .split(separator: "\n").last.map(String.init)
    }
    var response = Self.response(.file)
    #expect(last(response, .simplified) == "另有 39 个文件、2 组（用 --limit 多看一些）")
    response.fileCount = 20
    #expect(last(response, .traditional) == "另有 39 篇、2 組（用 --limit 多看一些）")
    #expect(last(response, .english) == "39 more documents, 2 more groups (--limit shows more)")
    response.groups?.totalCount = nil
    #expect(last(response, .simplified) == "另有 39 篇（用 --limit 多看一些）")
  }

  @Test("In plain lines each heading stands before its hits")
  func plainLines() {
    let lines = SearchLines(language: .simplified, isColored: false) { $0 }
    let response = Self.response(.field("年"), value: "2014")
    #expect(lines.snippets(of: response) == "# 2014（12 篇、1,118 处）\n甲.txt\n甲.txt\n")
    #expect(lines.paths(of: response) == "# 2014（12 篇、1,118 处）\n甲.txt\n")
    #expect(lines.counts(of: response) == "# 2014（12 篇、1,118 处）\n甲.txt:4\n")
  }

  @Test("Records of groups stand before those of their hits, facets before the summary")
  func records() {
    var response = Self.response(.section, section: ["一、回顾"], totalCount: nil)
    response.facets = [
      Facet(
        field: "年",
        values: [
          Facet.Value("2014", documentCount: 1, placeCount: 2),
          Facet.Value(nil, documentCount: 3, placeCount: 4),
        ])
    ]
    let lines = SearchRecords(language: .english) { "讲话/" + $0 }
      .text(of: response, to: "", seconds: 0).split(separator: "\n")
    #expect(lines.count == 6)
    #expect(
      lines[1] == """
        {"by":"section","documents":12,"hits":2,"path":"讲话/甲.txt","places":1118,"section":["一、回顾"],\
        "speech":1,"type":"group"}
        """)
    #expect(lines[2].contains(#""section":["一、回顾"]"#))
    #expect(
      lines[4] == """
        {"field":"年","type":"facet","values":[{"documents":1,"places":2,"value":"2014"},\
        {"documents":3,"places":4}]}
        """)
    #expect(!lines[5].contains("groups"))
  }

  @Test("A group of a field names the field")
  func recordOfAField() {
    let response = Self.response(.field("文件"), value: "乙.txt")
    let line = SearchRecords(language: .english) { "讲话/" + $0 }
      .text(of: response, to: "", seconds: 0).split(separator: "\n")[1]
    #expect(
      line == """
        {"by":"field","documents":12,"field":"文件","hits":2,"places":1118,"type":"group","value":"讲话/乙.txt"}
        """)
  }
}
