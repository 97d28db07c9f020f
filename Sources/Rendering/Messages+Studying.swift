internal import Studying

/// What is said of numbers over many documents.
extension Messages {
  /// What the numbers are of.
  func studied(_ documents: String, documents count: Int, characters: Int) -> String {
    choose(
      "范围: \(documents)，\(number(count)) 篇、\(number(characters)) 字",
      "範圍: \(documents)，\(number(count)) 篇、\(number(characters)) 字",
      "Of: \(documents), \(english(count, "document", "documents")), \(english(characters, "character", "characters"))"
    )
  }

  /// How many near-copies are not among them.
  func leftOut(_ copies: Int, isEstimated: Bool) -> String {
    let estimate = isEstimated ? choose("，凭文本指纹估计", "，憑文字指紋估計", ", estimated by sketches") : ""
    return bracketed(
      choose(
        "去重，略去相近文本 \(number(copies)) 篇\(estimate)",
        "去重，略去相近文本 \(number(copies)) 篇\(estimate)",
        "copies counted once, \(english(copies, "near-copy", "near-copies")) left out\(estimate)"))
  }

  var termHead: String { choose("词语", "詞語", "term") }
  var totalHead: String { choose("合计", "合計", "all") }
  var noTexts: String { choose("无文本", "無文本", "no texts") }

  /// The heads of the columns of counts: places, documents with the term, all documents, their share,
  /// characters, rate.
  func countHeads(per unit: RateUnit) -> [String] {
    [
      placesHead, choose("含词篇", "含詞篇", "with it"), choose("总篇", "總篇", "documents"),
      shareHead, choose("总字", "總字", "characters"), rateHead(per: unit),
    ]
  }

  var shareHead: String { choose("占比", "佔比", "share") }

  func rateHead(per unit: RateUnit) -> String {
    switch unit {
    case .thousand: choose("每千字", "每千字", "per 1,000")
    case .tenThousand: choose("每万字", "每萬字", "per 10,000")
    case .million: choose("每百万字", "每百萬字", "per 1,000,000")
    }
  }

  /// What a measure is called where it stands alone.
  func rateTitle(per unit: RateUnit) -> String {
    choose(
      "\(rateHead(per: unit))出现次数", "\(rateHead(per: unit))出現次數",
      "occurrences \(rateHead(per: unit)) characters")
  }

  /// What stands above a picture of a measure: with the term, if there is one only.
  func pictureTitle(_ measure: String, of terms: [String]) -> String {
    terms.count == 1 ? quoted(TruncatedText.of(terms[0], cells: 30)) + " · " + measure : measure
  }

  func trendTitle(of terms: [String]) -> String {
    pictureTitle(choose("历年变化", "歷年變化", "by year"), of: terms)
  }

  /// How many documents no year is told of.
  func undated(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 篇没有注明年份，未计入", "另有 \(number(count)) 篇沒有註明年份，未計入",
      "\(english(count, "document has", "documents have")) no year and \(count == 1 ? "is" : "are") not shown"
    )
  }

  /// The greatest value, and its year.
  func highest(_ value: String, in year: Int) -> String {
    choose("最高 \(value)（\(year)）", "最高 \(value)（\(year)）", "highest \(value) (\(year))")
  }

  var sparklineKey: String {
    let (zero, missing) = (Sparkline.zero, Sparkline.missing)
    return choose(
      "（\(zero) 为 0，\(missing) 为该年无文本）", "（\(zero) 為 0，\(missing) 為該年無文本）",
      "(\(zero) is 0, \(missing) a year without texts)")
  }

  /// What bands in a picture are.
  var missingYearsKey: String {
    choose(" · 灰带为无文本的年份", " · 灰帶為無文本的年份", " · grey: no texts of the year")
  }

  var documentsTotalHead: String { choose("总篇", "總篇", "documents") }
  var charactersHead: String { choose("总字", "總字", "characters") }

  var shareTitle: String {
    choose("含词篇占全部篇数 %", "含詞篇佔全部篇數 %", "documents with the term, % of all")
  }
}

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

/// What is said of figures.
extension Messages {
  /// How many there are.
  func figureCount(_ count: Int) -> String {
    choose("数字 \(number(count)) 条", "數字 \(number(count)) 條", english(count, "figure", "figures"))
  }

  /// The heads of the columns of figures: item, number, unit, file and line.
  var figureHeads: [String] {
    [
      choose("事项", "事項", "item"), choose("数", "數", "number"), choose("单位", "單位", "unit"),
      choose("文件:行", "檔案:行", "file:line"),
    ]
  }

  /// How many figures are not told.
  func moreFigures(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 条（用 --limit 多看一些，0 为全部）",
      "另有 \(number(count)) 條（用 --limit 多看一些，0 為全部）",
      "\(english(count, "more figure", "more figures")) (--limit shows more, 0 all)")
  }

  package var figuresAbstract: String {
    choose("把含有词语的数字列成表", "把含有詞語的數字列成表", "List the figures that stand with terms")
  }

  package var figuresUsage: String {
    choose("wensou figures 词语… [选项]", "wensou figures 詞語… [選項]", "wensou figures TERM… [OPTIONS]")
  }

  package var figuresDiscussion: String {
    choose(
      "列出含有任一词语的分句里的数字：事项、数、单位、文件和行。汉字数字、阿拉伯数字、万、亿、百分之几、% 都认；\n"
        + "年月日、编号、没有单位的数不算。事项按数字前后的词推定；--csv 和 --json 另有折算的数值和分句原文。",
      "列出含有任一詞語的分句裡的數字：事項、數、單位、檔案和行。漢字數字、阿拉伯數字、萬、億、百分之幾、% 都認；\n"
        + "年月日、編號、沒有單位的數不算。事項按數字前後的詞推定；--csv 和 --json 另有折算的數值和分句原文。",
      "Lists the figures of the clauses that hold any of the terms: item, number, unit, file and line. "
        + "Reads Han numerals and digits, 万, 亿, 百分之… and %; dates, numbers of documents and numbers "
        + "without a unit are none. The item is guessed from the words beside the number; --csv and "
        + "--json have the value and the clause, too.")
  }

  package var helpFigureTerm: String {
    choose("分句里要有的词语（任一个），简繁合并", "分句裡要有的詞語（任一個），簡繁合併", "Texts of which the clause must hold one.")
  }

  package var helpSentence: String {
    choose(
      "列出整句的数字，不限于含词语的分句", "列出整句的數字，不限於含詞語的分句",
      "Take the figures of the whole sentence, not of the clause only.")
  }

  package var helpFigureLimit: String {
    choose(
      "最多列出多少条，0 为全部（默认 50；--csv 和 --json 为全部）",
      "最多列出多少條，0 為全部（預設 50；--csv 和 --json 為全部）",
      "Figures to list, 0 for all (default 50; all with --csv and --json).")
  }
}

/// The help of studies.
extension Messages {
  package var helpTerm: String {
    choose("要数的词语，按原文逐字查，简繁合并", "要數的詞語，按原文逐字查，簡繁合併", "Texts to count, found as quoted texts are.")
  }

  package var helpWhere: String {
    choose(
      "只看符合的篇，写法同检索，如 '年:2013..2017 地:江苏'", "只看符合的篇，寫法同檢索，如 '年:2013..2017 地:江蘇'",
      "Only documents that match a query, such as 'year:2013..2017 place:江苏'.")
  }

  package var helpStudyDedup: String {
    choose("相近文本只算一篇（最早的）", "相近文本只算一篇（最早的）", "Take one of near-copies, the earliest.")
  }

  package var helpBy: String {
    choose(
      "按字段分列: 年 地 级 人 文件 或别的字段", "按欄位分列: 年 地 級 人 檔案 或別的欄位",
      "Count by a field: year, place, level, speaker, file or any other.")
  }

  package var helpPer: String {
    choose(
      "频率的单位: 千字、万字（默认）、百万字", "頻率的單位: 千字、萬字（預設）、百萬字",
      "Characters that rates are told for: 1000, 10000 (default) or 1000000.")
  }

  package var helpCSV: String {
    choose("输出 CSV，数字不舍入", "輸出 CSV，數字不捨入", "Print comma-separated values, numbers in full.")
  }

  package var helpSVG: String {
    choose(
      "另画成图，写入 SVG 文件（- 为标准输出）", "另畫成圖，寫入 SVG 檔案（- 為標準輸出）",
      "Draw a picture into an SVG file, too (- is standard output).")
  }

  package var noTerm: String {
    choose("词语里没有可查的字", "詞語裡沒有可查的字", "There is nothing to look for in the term")
  }

  package var nothingStudied: String {
    choose("范围内没有文本", "範圍內沒有文本", "No document is in the subset")
  }

  package var countAbstract: String {
    choose("数词语出现多少，可按年、地等分列", "數詞語出現多少，可按年、地等分列", "Count terms, by year, place or any field")
  }

  package var countUsage: String {
    choose(
      "wensou count 词语… [--by 字段] [选项]", "wensou count 詞語… [--by 欄位] [選項]",
      "wensou count TERM… [--by FIELD] [OPTIONS]")
  }

  package var countDiscussion: String {
    choose(
      "列出出现处数、含词篇数，以及分母：总篇数、总字数；占比 = 含词篇 ÷ 总篇，每万字 = 处 × 10000 ÷ 总字。\n"
        + "首尾年份之间没有文本的年另列为“无文本”；没有注明的列为“未注明”。\n"
        + "一处也没有时退出码为 1。",
      "列出出現處數、含詞篇數，以及分母：總篇數、總字數；佔比 = 含詞篇 ÷ 總篇，每萬字 = 處 × 10000 ÷ 總字。\n"
        + "首尾年份之間沒有文本的年另列為「無文本」；沒有註明的列為「未註明」。\n"
        + "一處也沒有時結束碼為 1。",
      "Tells places and documents with each term, and the denominators: all documents and their "
        + "characters; share = with it ÷ documents, per 10,000 = places × 10000 ÷ characters. A year "
        + "between others of which there is no document is told as “no texts”, documents without the "
        + "field as “not stated”. The exit status is 1 when a term is nowhere.")
  }

  package var trendAbstract: String {
    choose("词语历年的变化", "詞語歷年的變化", "Tell how terms change from year to year")
  }

  package var trendUsage: String {
    choose("wensou trend 词语… [选项]", "wensou trend 詞語… [選項]", "wensou trend TERM… [OPTIONS]")
  }

  package var trendDiscussion: String {
    choose(
      "逐年列出含词篇占全部篇数的比例和每万字出现次数，另用方块画出走势；--svg 画成折线图。\n"
        + "没有注明年份的篇不计入，另行说明。",
      "逐年列出含詞篇佔全部篇數的比例和每萬字出現次數，另用方塊畫出走勢；--svg 畫成折線圖。\n"
        + "沒有註明年份的篇不計入，另行說明。",
      "Tells for each year the share of the documents with a term, and occurrences per 10,000 "
        + "characters, with a line of blocks; --svg draws lines. Documents without a year are not "
        + "counted, and told apart.")
  }
}
