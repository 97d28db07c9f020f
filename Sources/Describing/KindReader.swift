/// What kind of text a title names at its end: 讲话, 报告, 总结 and so on.
enum KindReader {
  /// The kind, and how certain it is: 90 at the very end of the title, 60 before a second subject
  /// (`工作总结及2017年工作思路`).
  static func kind(of title: LineText) -> (kind: String, confidence: Int)? {
    for start in title.folded.indices.reversed() {
      guard let (word, end) = words.match(at: start, in: title) else { continue }
      guard let kind = kinds[word] else { return nil }
      if isEnd(title.suffix(from: end)) { return (kind, 90) }
      return joints.match(at: end, in: title) == nil ? nil : (kind, 60)
    }
    return nil
  }

  /// The kind a folder of this name holds.
  static func kind(ofFolder name: String) -> String? {
    let line = LineText(name)
    return words.match(at: 0, in: line).flatMap { $0.end == line.count ? kinds[$0.word] : nil }
  }

  private static func isEnd(_ rest: LineText) -> Bool {
    if rest.folded.first == "(", rest.folded.last == ")" { return true }
    var rest = rest.trimmingMarks()
    while let (_, end) = tails.match(at: 0, in: rest) {
      rest = rest.suffix(from: end).trimmingMarks()
    }
    return rest.folded.allSatisfy { !$0.isHan }
  }

  private static let kinds: [String: String] = [
    "讲话": "讲话", "演讲": "讲话", "发言": "讲话", "报告": "报告", "总结": "总结", "小结": "总结",
    "主持词": "主持词", "主持稿": "主持词", "串词": "主持词", "方案": "方案", "计划": "计划", "规划": "计划",
    "纲要": "计划", "公报": "公报", "意见": "意见", "通知": "通知", "致辞": "致辞", "致词": "致辞", "贺词": "致辞",
    "贺信": "致辞", "祝词": "致辞", "决定": "决定", "条例": "条例", "办法": "办法", "规定": "规定",
  ]
  private static let words = WordList(kinds.keys.joined(separator: " "))
  private static let tails = WordList("稿 提纲 摘要 全文 材料 草案 试行 暂行 修正 的 三 篇 一 二")
  private static let joints = WordList("及 和 与 暨")
}
