internal import Searching

/// What is said about why a file matches or does not.
extension Messages {
  var matches: String { choose("符合", "符合", "matches") }

  var doesNotMatch: String { choose("不符合", "不符合", "does not match") }

  func excluded(_ text: String) -> String {
    choose("排除 \(text)", "排除 \(text)", "excluding \(text)")
  }

  /// A stage and what it did.
  func finding(_ finding: MatchDiagnosis.Finding) -> String {
    switch finding {
    case .found(let places): found(places: places)
    case .undecodable(let count):
      choose(
        "编码: 没有，但文件有 \(number(count)) 个字无法解码", "編碼: 沒有，但檔案有 \(number(count)) 個字無法解碼",
        "encoding: nowhere, but \(english(count, "character", "characters")) could not be decoded")
    case .repairedAway:
      choose(
        "修复: 只在修复时去掉的内容里（见 wensou show）", "修復: 只在修復時去掉的內容裡（見 wensou show）",
        "repair: only in what was taken for damage (see wensou show)")
    case .writtenOtherwise(let forms):
      choose(
        "字形: 原文写作 \(list(forms))", "字形: 原文寫作 \(list(forms))", "folding: written \(list(forms))")
    case .insideWord:
      choose(
        "整词: 只在更长的词里；加引号就能找到", "整詞: 只在更長的詞裡；加引號就能找到",
        "words: only inside longer words; quotation marks find it")
    case .interrupted:
      choose(
        "引文: 字都在，但中间有换行、缺损、空格或标点", "引文: 字都在，但中間有換行、缺損、空格或標點",
        "quotation: only with a line's end, a lost piece, a space or punctuation in it")
    case .apart(let words):
      choose(
        "引文: 没有连在一起；有其中的 \(list(words))", "引文: 沒有連在一起；有其中的 \(list(words))",
        "quotation: not side by side; there are \(list(words))")
    case .outsideHeading:
      choose("字段: 有，但不在标题里", "欄位: 有，但不在標題裡", "field: there, but not in a heading")
    case .otherValue(let values): otherValue(values)
    case .tooFar:
      choose("距离: 都有，但不够近", "距離: 都有，但不夠近", "distance: all there, but not so near")
    case .missing: choose("没有", "沒有", "nowhere")
    }
  }

  private func found(places: Int) -> String {
    guard places > 0 else { return choose("有", "有", "there") }
    return choose(
      "\(number(places)) 处", "\(number(places)) 處", english(places, "place", "places"))
  }

  private func otherValue(_ values: [String]) -> String {
    guard !values.isEmpty else { return choose("字段: 没有值", "欄位: 沒有值", "field: no value") }
    return choose("字段: 值是 \(list(values))", "欄位: 值是 \(list(values))", "field: \(list(values))")
  }

  private func list(_ texts: [String]) -> String {
    texts.map(quoted).joined(separator: listSeparator)
  }

  package var whyAbstract: String {
    choose("某个文件为何找到或找不到", "某個檔案為何找到或找不到", "Tell why a file matches or does not")
  }

  package var whyDiscussion: String {
    choose(
      "对查询的每一部分，说明文件里有几处，或在哪一步被挡住:\n编码、修复、字形、整词、引文、字段、距离、排除。\n退出码：0 符合，1 不符合，2 出错。",
      "對查詢的每一部分，說明檔案裡有幾處，或在哪一步被擋住:\n編碼、修復、字形、整詞、引文、欄位、距離、排除。\n結束碼：0 符合，1 不符合，2 出錯。",
      "For each part of the query: at how many places it stands in the file, or the stage that stops it "
        + "(encoding, repair, folding, words, quotation, field, distance, exclusion). "
        + "Exit status: 0 matches, 1 does not, 2 trouble.")
  }

  package var whyUsage: String {
    choose(
      "wensou why <QUERY> <FILE> [选项]", "wensou why <QUERY> <FILE> [選項]",
      "wensou why <QUERY> <FILE> [OPTIONS]")
  }

  package var helpWhyQuery: String { choose("查询，一个参数", "查詢，一個參數", "The query, one argument.") }

  package var helpWhyFile: String { choose("文件", "檔案", "The file.") }

  package func notIndexed(_ path: String) -> String {
    choose(
      "索引里没有 \(quoted(path))", "索引裡沒有 \(quoted(path))", "the index has no \(quoted(path))")
  }
}
