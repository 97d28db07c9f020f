internal import Studying

/// What is said of a dispersion.
extension Messages {
  /// The measures, and what they mean.
  func dispersion(_ dispersion: Dispersion) -> [String] {
    let (count, amount) = (dispersion.count, dispersion.amount)
    let range = StudyNumber.share(amount.share(of: count))
    let (places, documents) = (number(count.occurrences), number(count.documents))
    let (term, all) = (quoted(dispersion.term), number(amount.documents))
    guard let deviation = dispersion.deviation else {
      return [
        choose("\(term) 0 处", "\(term) 0 處", "\(term): 0 places")
      ]
    }
    let measure = FixedNumber.text(deviation, digits: 3)
    let norm = dispersion.normalizedDeviation.map { FixedNumber.text($0, digits: 3) } ?? "–"
    return [
      choose(
        "\(term) \(places) 处，见于 \(documents) / \(all) 篇（\(range)）；DP \(measure)，DPnorm \(norm)",
        "\(term) \(places) 處，見於 \(documents) / \(all) 篇（\(range)）；DP \(measure)，DPnorm \(norm)",
        "\(term): \(english(count.occurrences, "place", "places")) in \(documents) of \(all) documents (\(range)); DP \(measure), DPnorm \(norm)"
      ),
      choose(
        "（DP: 0 为按篇幅均匀分布，越近 1 越集中于少数篇）", "（DP: 0 為按篇幅均勻分佈，越近 1 越集中於少數篇）",
        "(DP: 0 is as even as the texts are long, near 1 is in few of them)"),
    ]
  }

  /// A document with its speech.
  func name(of part: Dispersion.Part, _ displayPath: (String) -> String) -> String {
    VisibleText.of(displayPath(part.name)) + (part.speech.map { " · " + speech($0) } ?? "")
  }

  var plotHead: String { choose("分布", "分佈", "where in the text") }

  /// What the marks of a strip mean.
  var plotKey: String {
    let marks = PlotStrip.marks
    return choose(
      "（从篇首到篇尾；每格 \(marks[0]) 无，\(marks[1]) 一处，\(marks[2]) 两处，\(marks[3]) 三处，\(marks[4]) 更多）",
      "（從篇首到篇尾；每格 \(marks[0]) 無，\(marks[1]) 一處，\(marks[2]) 兩處，\(marks[3]) 三處，\(marks[4]) 更多）",
      "(from the beginning to the end; a cell with \(marks[0]) none, \(marks[1]) one, \(marks[2]) two, \(marks[3]) three, \(marks[4]) more)"
    )
  }

  /// What the ends of a strip are.
  var plotEnds: String {
    choose(
      "左为篇首，右为篇尾；每条线为一处", "左為篇首，右為篇尾；每條線為一處",
      "left: beginning, right: end; a line for each place")
  }

  /// How many documents are not told one by one.
  func moreStudied(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 篇（用 --limit 多看一些）", "另有 \(number(count)) 篇（用 --limit 多看一些）",
      "\(english(count, "more document", "more documents")) (--limit shows more)")
  }

  package var plotAbstract: String {
    choose("词语在各篇中的分布", "詞語在各篇中的分佈", "Show where in each text a term stands")
  }

  package var plotUsage: String {
    choose("wensou plot 词语 [选项]", "wensou plot 詞語 [選項]", "wensou plot TERM [OPTIONS]")
  }

  package var plotDiscussion: String {
    choose(
      "每篇一条，从篇首到篇尾标出词语所在；并列出含词篇数 ÷ 总篇数，以及 Gries 的 DP 和 DPnorm。\n"
        + "DP = ½ Σ |该篇处数 ÷ 总处数 − 该篇字数 ÷ 总字数|，包括不含此词的篇。",
      "每篇一條，從篇首到篇尾標出詞語所在；並列出含詞篇數 ÷ 總篇數，以及 Gries 的 DP 和 DPnorm。\n"
        + "DP = ½ Σ |該篇處數 ÷ 總處數 − 該篇字數 ÷ 總字數|，包括不含此詞的篇。",
      "A strip for each text, from its beginning to its end; with the share of the documents that "
        + "hold the term, and Gries' DP and DPnorm. DP = ½ Σ |places here ÷ all places − characters "
        + "here ÷ all characters|, over all documents, those without the term too.")
  }

  package var helpPlotTerm: String {
    choose("词语，按原文逐字查，简繁合并", "詞語，按原文逐字查，簡繁合併", "A text, found as quoted texts are.")
  }

  package var helpPlotLimit: String {
    choose(
      "列出多少篇，处数多的在前；0 为全部（默认 20）", "列出多少篇，處數多的在前；0 為全部（預設 20）",
      "Documents to show, those with most places first; 0 for all (default 20).")
  }
}
