package import Querying

/// What is said about an answer.
extension Messages {
  func understood(_ query: String, byLexicon: Bool) -> String {
    let names = byLexicon ? choose("，含词典中的别名", "，含詞典中的別名", "; names from the lexicon") : ""
    return choose(
      "理解为: \(query)（简繁合并\(names)）", "理解為: \(query)（簡繁合併\(names)）",
      "Read as: \(query) (Simplified and Traditional alike\(names))")
  }

  func wordsInstead(_ words: String) -> String {
    choose(
      "原文没有找到，改查其中任一词: \(words)", "原文沒有找到，改查其中任一詞: \(words)",
      "The exact text was not found; searched for any of its words: \(words)")
  }

  func inWords(_ words: String) -> String {
    choose("按词查任一: \(words)", "按詞查任一: \(words)", "Searched for any of the words: \(words)")
  }

  var and: String { choose(" 与 ", " 與 ", " and ") }

  var or: String { choose(" 或 ", " 或 ", " or ") }

  /// Two texts near each other.
  func near(_ relation: Proximity, _ left: String, _ right: String) -> String {
    switch relation {
    case .within(let distance):
      choose(
        "\(left) 与 \(right) 相距至多 \(characters(distance))",
        "\(left) 與 \(right) 相距至多 \(characters(distance))",
        "\(left) and \(right) at most \(characters(distance)) apart")
    case .before(let distance):
      choose(
        "\(left) 之后至多 \(characters(distance)) \(right)",
        "\(left) 之後至多 \(characters(distance)) \(right)",
        "\(left), then \(right) at most \(characters(distance)) behind")
    case .sameSentence, .sameParagraph:
      left + and + right + choose(" ", " ", " ") + link(relation)
    }
  }

  /// What stands between two of a chain of texts near each other.
  func link(_ relation: Proximity) -> String {
    switch relation {
    case .within(let distance):
      choose(
        "〔相距至多 \(characters(distance))〕", "〔相距至多 \(characters(distance))〕",
        "[at most \(characters(distance)) apart]")
    case .before(let distance):
      choose(
        "〔之后至多 \(characters(distance))〕", "〔之後至多 \(characters(distance))〕",
        "[at most \(characters(distance)) behind]")
    case .sameSentence: choose("同句", "同句", "in one sentence")
    case .sameParagraph: choose("同段", "同段", "in one paragraph")
    }
  }

  private func characters(_ count: Int) -> String {
    choose("\(number(count)) 字", "\(number(count)) 字", english(count, "character", "characters"))
  }

  func template(_ text: String) -> String {
    choose(
      "\(text)（？一字，…至多十字）", "\(text)（？一字，…至多十字）",
      "\(text) (？ one character, … up to ten)")
  }

  func written(_ text: String) -> String {
    choose("字形 \(text)", "字形 \(text)", "exactly written \(text)")
  }

  var listSeparator: String { choose("、", "、", ", ") }

  var allFiles: String { choose("全部文件", "全部檔案", "all files") }

  var otherFiles: String { choose("其余文件", "其餘檔案", "all other files") }

  func excluding(_ texts: String) -> String {
    choose("，排除 \(texts)", "，排除 \(texts)", ", excluding \(texts)")
  }

  /// That nothing matches.
  package var nothingFound: String { choose("没有找到", "沒有找到", "Nothing found") }

  /// How many files there are, speeches where files hold several, and places where there are any.
  func found(files: Int, speeches: Int?, places: Int?) -> String {
    let speeches = speeches.map { bracketed(speechCount($0)) } ?? ""
    let files =
      choose("\(number(files)) 个文件", "\(number(files)) 個檔案", english(files, "file", "files"))
      + speeches
    guard let places else { return choose("共 \(files)", "共 \(files)", files) }
    return choose(
      "共 \(files)、\(number(places)) 处", "共 \(files)、\(number(places)) 處",
      english(places, "place", "places") + " in " + files)
  }

  /// How much was found, and how much of it when copies are counted once.
  func found(in response: SearchResponse) -> String {
    let speeches =
      response.fileCount == response.documentCount ? nil : response.documentCount
    let found = found(
      files: response.fileCount, speeches: speeches,
      places: response.placeCount > 0 ? response.placeCount : nil)
    return found + (response.distinct.map { bracketed(distinct($0)) } ?? "")
  }

  private func distinct(_ count: DistinctCount) -> String {
    let speeches =
      count.fileCount == count.documentCount ? "" : bracketed(speechCount(count.documentCount))
    let files =
      choose(
        "\(number(count.fileCount)) 个", "\(number(count.fileCount)) 個", number(count.fileCount))
      + speeches
    let places = number(count.placeCount)
    let estimate = count.isEstimated ? bySketches : ""
    guard count.placeCount > 0 else {
      return choose(
        "去重后 \(files)\(estimate)", "去重後 \(files)\(estimate)",
        "copies counted once: \(files)\(estimate)")
    }
    return choose(
      "去重后 \(files)、\(places) 处\(estimate)", "去重後 \(files)、\(places) 處\(estimate)",
      "copies counted once: \(places) in \(files)\(estimate)")
  }

  /// What makes copies uncertain in an index without texts.
  private var bySketches: String {
    choose(
      "，索引中未存原文，凭文本指纹估计", "，索引中未存原文，憑文字指紋估計", "; estimated, for the index does not hold the texts")
  }

  /// The near-copies that a hit stands for.
  func copies(_ copies: [HitCopy], _ displayPath: (String) -> String) -> String {
    let names = copies.map { copy in
      displayPath(copy.path) + (copy.speech.map { " · " + speech($0) } ?? "")
    }.joined(separator: listSeparator)
    let count = copies.count
    return choose(
      "相近文本 \(number(count)) 篇: \(names)", "相近文本 \(number(count)) 篇: \(names)",
      english(count, "near-copy", "near-copies") + ": \(names)")
  }

  /// The ways in which what was found is written.
  func forms(_ forms: String) -> String {
    choose("字形: \(forms)", "字形: \(forms)", "Written: \(forms)")
  }

  /// A number of documents.
  package func speechCount(_ count: Int) -> String {
    choose("\(number(count)) 篇", "\(number(count)) 篇", english(count, "speech", "speeches"))
  }

  func morePlaces(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 处", "另有 \(number(count)) 處",
      english(count, "more place", "more places"))
  }

  /// Why the text of a hit is not shown, and what to do.
  package func notShown(_ absence: TextAbsence) -> String {
    let (reason, advice) = (self.reason(of: absence), advice(after: absence))
    return choose(
      "原文无法显示：\(reason)（索引中未存原文）。\(advice)", "原文無法顯示：\(reason)（索引中未存原文）。\(advice)",
      "The text cannot be shown: \(reason), and the index does not hold it. \(advice)")
  }

  /// What became of a file whose text the index does not hold.
  func reason(of absence: TextAbsence) -> String {
    switch absence {
    case .missing: choose("文件已不在", "檔案已不在", "the file is gone")
    case .unreadable(let sentence):
      choose("文件读不了", "檔案讀不了", "the file cannot be read")
        + bracketed(systemReason(VisibleText.of(sentence)))
    case .changed:
      choose("文件在建索引之后改动过", "檔案在建索引之後改動過", "the file was changed after it was indexed")
    case .readsOtherwise:
      choose(
        "文件未变，但现在读出的文字不同", "檔案未變，但現在讀出的文字不同",
        "the file is as it was, but reads otherwise now")
    }
  }

  /// The command that brings index and file together again.
  func advice(after absence: TextAbsence) -> String {
    let command =
      absence == .readsOtherwise ? "wensou index --checksum" : "wensou index"
    return choose("请运行 \(command)", "請執行 \(command)", "Run \(command)")
  }

  func seconds(_ seconds: Double) -> String {
    let hundredths = Int((min(max(seconds, 0), 1e9) * 100).rounded())
    let rest = String(hundredths % 100)
    let text = "\(hundredths / 100).\(rest.count < 2 ? "0" : "")\(rest)"
    return choose("\(text) 秒", "\(text) 秒", "\(text) s")
  }
}
