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
