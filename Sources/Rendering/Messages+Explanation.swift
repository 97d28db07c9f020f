internal import Querying

/// What is said of scores.
extension Messages {
  package var helpExplain: String {
    choose("说明每个得分由哪些数得来", "說明每個得分由哪些數得來", "Show all numbers that each score is made of.")
  }

  package var helpTitleBoost: String {
    choose(
      "标题的得分乘以 X 加入总分（默认 0）", "標題的得分乘以 X 加入總分（預設 0）",
      "Add X times the score of the title to that of the text (default: 0).")
  }

  package var wrongTitleBoost: String {
    choose(
      "--title-boost 不能小于 0", "--title-boost 不能小於 0", "--title-boost must not be below 0")
  }

  package var explainWithoutHits: String {
    choose(
      "--explain 只能与列出命中的形式（默认和 --json）合用", "--explain 只能與列出命中的形式（預設和 --json）合用",
      "--explain goes with the forms that list hits: the usual one and --json")
  }

  /// A score, and whether its document comes first whatever it is.
  func score(_ score: Double, isJoined: Bool) -> String {
    let joined = choose("各词相连，排在前面", "各詞相連，排在前面", "its words stand side by side, so it comes first")
    return choose("得分", "得分", "Score") + " " + decimal(score) + (isJoined ? bracketed(joined) : "")
  }

  /// What a score is the sum of.
  func sum(_ text: Double, _ title: ScoreExplanation.Title?) -> String {
    let text = choose("正文", "正文", "text") + " " + decimal(text)
    guard let title else { return text }
    let length = words(title.length)
    return text
      + choose(
        " + \(plain(title.boost)) × 标题 \(decimal(title.score))（\(length)）",
        " + \(plain(title.boost)) × 標題 \(decimal(title.score))（\(length)）",
        " + \(plain(title.boost)) × title \(decimal(title.score)) (\(length))")
  }

  /// The numbers that are the same for all terms.
  func lengths(_ explanation: ScoreExplanation) -> String {
    let length = words(explanation.length)
    let (all, sum) = (number(explanation.documentCount), number(explanation.wordCount))
    return choose(
      "本篇 \(length)；全部 \(all) 篇、\(sum) 词", "本篇 \(length)；全部 \(all) 篇、\(sum) 詞",
      "\(length) here; \(all) documents with \(sum) words")
      + " · k \(plain(explanation.saturation)) · b \(plain(explanation.lengthWeight))"
  }

  /// The heads of the columns, those of the title last.
  var explanationHeads: (terms: [String], text: [String], title: [String]) {
    (
      [
        choose("类", "類", "kind"), choose("项", "項", "term"), choose("权重", "權重", "weight"),
        choose("篇数", "篇數", "documents"), choose("稀有度", "稀有度", "rarity"),
      ],
      [choose("次数", "次數", "times"), choose("增益", "增益", "gain"), choose("得分", "得分", "score")],
      [
        choose("题中次数", "題中次數", "in title"), choose("增益", "增益", "gain"),
        choose("得分", "得分", "score"),
      ]
    )
  }

  func kind(_ kind: ScoreExplanation.Kind) -> String {
    switch kind {
    case .word: choose("词", "詞", "word")
    case .pair: choose("双字", "雙字", "pair")
    case .character: choose("字", "字", "character")
    }
  }

  private func words(_ count: Int) -> String {
    choose("\(number(count)) 词", "\(number(count)) 詞", english(count, "word", "words"))
  }

  /// A number with four decimals.
  func decimal(_ value: Double) -> String {
    guard !value.isNaN else { return "?" }
    let scaled = Int((min(max(value, -1e12), 1e12) * 10_000).rounded())
    let digits = String(scaled.magnitude)
    let padded = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + padded.dropLast(4) + "." + padded.suffix(4)
  }

  /// A number without more decimals than it needs, four at most.
  func plain(_ value: Double) -> String {
    var text = decimal(value)
    guard text.contains(".") else { return text }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
