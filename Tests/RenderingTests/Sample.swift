import Querying

/// An answer of our own writing, with everything a page has to cope with.
enum Sample {
  static let response = SearchResponse(
    query: .and([.bare("集体协商"), .not(.exact("草案"))]), reading: .asWritten, documentCount: 41,
    placeCount: 1_118, hits: [first, second])

  static let nothing = SearchResponse(
    query: .bare("没有的词"), reading: .asWritten, documentCount: 0, placeCount: 0, hits: [])

  static let first = Hit(
    path: "总结/甲.txt", title: "某县总工会二〇一四年上半年工作总结和下半年工作安排", score: 7.25, placeCount: 9,
    places: [Place(line: 14, column: 3, text: "集体协商")],
    snippets: [
      snippet(
        14, ["一、上半年工作回顾", "（二）维护权益"], "今年以来，我们把【集體協商】放在前面，推动企业开展工资【集体协商】，新签合同三十九份，比去年多十二份",
        after: true),
      snippet(14, ["一、上半年工作回顾", "（二）维护权益"], "【集体协商】会议开了三次", before: true),
      snippet(20, ["二、下半年工作安排"], "继续做好【集体协商】\t工作"),
      snippet(31, ["二、下半年工作安排"], "OECD collective bargaining 与【集体协商】的比较研究"),
    ])

  static let second = Hit(
    path: "坏\u{1B}[2J名.txt", title: "", score: 1, placeCount: 2, places: [], snippets: [])

  /// A snippet whose matches are written in 【】.
  static func snippet(
    _ line: Int, _ headings: [String], _ marked: String, before: Bool = false, after: Bool = false
  ) -> Snippet {
    var text = ""
    var highlights: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "【": start = text.utf8.count
      case "】": highlights.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    return Snippet(
      line: line, headings: headings, text: text, highlights: highlights, isCutBefore: before,
      isCutAfter: after)
  }
}
