internal import Studying

/// What is said of fixed formulas.
extension Messages {
  /// How many formulas there are.
  func formulaCount(_ count: Int, in least: Int) -> String {
    choose(
      "至少见于 \(number(least)) 篇的提法 \(number(count)) 条",
      "至少見於 \(number(least)) 篇的提法 \(number(count)) 條",
      "\(english(count, "formula", "formulas")) in at least \(number(least)) documents")
  }

  /// The heads of the columns of formulas.
  var formulaHeads: [String] {
    [
      choose("提法", "提法", "formula"), choose("字数", "字數", "length"),
      choose("篇", "篇", "documents"), choose("占比", "佔比", "share"), choose("处", "處", "places"),
    ]
  }

  /// How many rows are not told.
  func moreRows(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 条（用 --limit 多看一些，0 为全部）",
      "另有 \(number(count)) 條（用 --limit 多看一些，0 為全部）",
      "\(number(count)) more (--limit shows more, 0 all)")
  }

  package var helpRowLimit: String {
    choose(
      "最多列出多少行，0 为全部（默认 50；--csv 和 --json 为全部）",
      "最多列出多少行，0 為全部（預設 50；--csv 和 --json 為全部）",
      "Rows to list, 0 for all (default 50; all with --csv and --json).")
  }

  package var ngramsAbstract: String {
    choose("许多篇里都有的固定提法", "許多篇裡都有的固定提法", "List fixed formulas that many documents have")
  }

  package var ngramsUsage: String {
    choose(
      "wensou ngrams [--n 4..8] [--min-docs 篇数] [选项]",
      "wensou ngrams [--n 4..8] [--min-docs 篇數] [選項]",
      "wensou ngrams [--n 4..8] [--min-docs N] [OPTIONS]")
  }

  package var ngramsDiscussion: String {
    choose(
      "列出至少见于若干篇的连续文字（不跨标点），只列最长的: 包含它的更长提法若占它 80% 以上的篇，就只列更长的。\n"
        + "提法至少有一半的处以词为界，头尾不是“的、和、在”之类。篇数、处数同 count。一条也没有时退出码为 1。",
      "列出至少見於若干篇的連續文字（不跨標點），只列最長的: 包含它的更長提法若佔它 80% 以上的篇，就只列更長的。\n"
        + "提法至少有一半的處以詞為界，頭尾不是「的、和、在」之類。篇數、處數同 count。一條也沒有時結束碼為 1。",
      "Lists stretches of characters without punctuation that so many documents hold, of each the longest "
        + "form only: one that a longer formula contains is left out when that has 80 % of its documents or "
        + "more. In at least half of its places a formula begins and ends where words do, and not with a "
        + "particle. Documents and places are those of count. The exit status is 1 when there is none."
    )
  }

  package var helpLengths: String {
    choose(
      "提法的字数，如 4..8、4..、6（默认 4..16，最多 60）", "提法的字數，如 4..8、4..、6（預設 4..16，最多 60）",
      "Characters of a formula, such as 4..8, 4.. or 6 (default 4..16, 60 at most).")
  }

  package var helpLeastHolders: String {
    choose(
      "至少见于多少篇（默认 3，多于 900 篇时为每 300 篇 1 篇）", "至少見於多少篇（預設 3，多於 900 篇時為每 300 篇 1 篇）",
      "Documents that hold it at least (default 3, or one in 300).")
  }

  package var wrongLeastHolders: String {
    choose("篇数要在 2 以上", "篇數要在 2 以上", "The number of documents must be 2 or more")
  }
}

/// What is said of the history of a formula.
extension Messages {
  /// How often a formula stands in so many documents, and how many of them are independent.
  func formulaFacts(_ history: FormulaHistory, of documents: Int) -> String {
    let (formula, count) = (quoted(history.formula.text), history.formula.count)
    let share = StudyNumber.share(TextAmount(documents: documents).share(of: count))
    let (places, held) = (number(count.occurrences), number(count.documents))
    let (sources, origins) = (number(history.sourceCount), number(history.placeCount))
    return choose(
      "\(formula) \(places) 处，见于 \(held) 篇（\(share)）；相近文本只算一篇为 \(sources) 篇，出自 \(origins) 地",
      "\(formula) \(places) 處，見於 \(held) 篇（\(share)）；相近文本只算一篇為 \(sources) 篇，出自 \(origins) 地",
      "\(formula): \(english(count.occurrences, "place", "places")) in \(english(count.documents, "document", "documents")) (\(share)); \(sources) with near-copies counted once, of \(english(history.placeCount, "place of origin", "places of origin"))"
    )
  }

  var earliest: String { choose("最早", "最早", "first") }

  var latest: String { choose("最晚", "最晚", "last ") }

  /// The heads of the columns of a formula's years.
  var formulaYearHeads: [String] {
    [
      choose("年", "年", "year"), choose("含", "含", "with"), choose("篇", "篇", "documents"),
      choose("占比", "佔比", "share"), choose("处", "處", "places"),
    ]
  }

  /// How many other wordings there are.
  func variantCount(_ count: Int) -> String {
    choose(
      "相近的说法 \(number(count)) 种", "相近的說法 \(number(count)) 種",
      english(count, "other wording", "other wordings"))
  }

  var noVariants: String {
    choose("没有两篇以上的相近说法", "沒有兩篇以上的相近說法", "No other wording stands in two documents")
  }

  /// The heads of the columns of other wordings.
  var variantHeads: [String] {
    [
      choose("说法", "說法", "wording"), choose("篇", "篇", "documents"),
      choose("处", "處", "places"), choose("最早", "最早", "first"), choose("最晚", "最晚", "last"),
    ]
  }

  package var formulaAbstract: String {
    choose(
      "一个提法从何时用到何时，有哪些相近的说法", "一個提法從何時用到何時，有哪些相近的說法",
      "Tell since when a formula is used, and its other wordings")
  }

  package var formulaUsage: String {
    choose("wensou formula 提法 [选项]", "wensou formula 提法 [選項]", "wensou formula TERM [OPTIONS]")
  }

  package var formulaDiscussion: String {
    choose(
      "列出最早、最晚的篇，逐年的篇数，以及相近文本只算一篇、按地算各有多少来源。\n"
        + "相近的说法: 换掉其中一个词（字数相近）、少一个词，或在两词之间多一至四个字的，见于两篇以上才列出。",
      "列出最早、最晚的篇，逐年的篇數，以及相近文本只算一篇、按地算各有多少來源。\n"
        + "相近的說法: 換掉其中一個詞（字數相近）、少一個詞，或在兩詞之間多一至四個字的，見於兩篇以上才列出。",
      "Tells the first and the last document, documents by year, and how many sources are independent: "
        + "near-copies counted once, and places of origin. Other wordings have another word of about the "
        + "same length in place of one, one word less, or one to four characters more between two words; "
        + "they are told when two documents have them.")
  }
}
