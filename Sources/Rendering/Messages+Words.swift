internal import Studying

/// What is said of the words beside a term, and of key words.
extension Messages {
  /// What the words beside a term are counted in.
  func collocations(_ table: CollocationTable, span: CollocationTable.Span) -> [String] {
    let (places, documents) = (number(table.count.occurrences), number(table.count.documents))
    let (beside, all) = (number(table.besideCount), number(table.wordCount))
    let term = quoted(table.term)
    return [
      choose(
        "\(term) \(places) 处，见于 \(documents) 篇；同句之内前 \(span.left) 词、后 \(span.right) 词",
        "\(term) \(places) 處，見於 \(documents) 篇；同句之內前 \(span.left) 詞、後 \(span.right) 詞",
        "\(term): \(english(table.count.occurrences, "place", "places")) in \(english(table.count.documents, "document", "documents")); \(span.left) words before and \(span.right) behind in the same sentence"
      ),
      choose(
        "旁边共 \(beside) 词（R），全部 \(all) 词（N）", "旁邊共 \(beside) 詞（R），全部 \(all) 詞（N）",
        "\(beside) words beside it (R), \(all) words in all (N)"),
    ]
  }

  /// The heads of the columns of words beside a term.
  var collocationHeads: [String] {
    [
      choose("词", "詞", "word"), choose("共现", "共現", "beside"), choose("前", "前", "left"),
      choose("后", "後", "right"), choose("篇", "篇", "documents"), choose("总频", "總頻", "frequency"),
      choose("期望", "期望", "expected"), "MI", "logDice", "LL",
    ]
  }

  /// How many words are not told.
  func moreWords(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 词（用 --limit 多看一些，0 为全部）",
      "另有 \(number(count)) 詞（用 --limit 多看一些，0 為全部）",
      "\(english(count, "more word", "more words")) (--limit shows more, 0 all)")
  }

  var targetHead: String { choose("目标 ", "目標 ", "Target. ") }

  var referenceHead: String { choose("参照 ", "參照 ", "Reference. ") }

  /// How many key words there are.
  func keywordCount(_ count: Int) -> String {
    choose(
      "关键词 \(number(count)) 个", "關鍵詞 \(number(count)) 個", english(count, "key word", "key words"))
  }

  /// The heads of the columns of key words.
  var keywordHeads: [String] {
    [
      choose("词", "詞", "word"), choose("目标篇", "目標篇", "d1"), choose("占比", "佔比", "share"),
      choose("处", "處", "f1"), choose("参照篇", "參照篇", "d2"), choose("占比", "佔比", "share"),
      choose("处", "處", "f2"), "log₂", choose("下界", "下界", "lower"), choose("上界", "上界", "upper"),
      "LL",
    ]
  }

  package var collocAbstract: String {
    choose("词语旁边常有什么词", "詞語旁邊常有什麼詞", "List the words that stand beside a term")
  }

  package var collocUsage: String {
    choose("wensou colloc 词语 [选项]", "wensou colloc 詞語 [選項]", "wensou colloc TERM [OPTIONS]")
  }

  package var collocDiscussion: String {
    choose(
      "列出同一句里词语前后若干词以内的词（按加了词典的分词），每个词只算一次，归于较近的一处；不计与词语重叠的词。\n"
        + "期望 = R × 总频 ÷ N；MI = log₂(共现 ÷ 期望)；logDice = 14 + log₂(2 × 共现 ÷ (词语处数 + 总频))；\n"
        + "LL 为对数似然比，比期望少的为负。R 为旁边的词数，N 为全部词数。一个也没有时退出码为 1。",
      "列出同一句裡詞語前後若干詞以內的詞（按加了詞典的分詞），每個詞只算一次，歸於較近的一處；不計與詞語重疊的詞。\n"
        + "期望 = R × 總頻 ÷ N；MI = log₂(共現 ÷ 期望)；logDice = 14 + log₂(2 × 共現 ÷ (詞語處數 + 總頻))；\n"
        + "LL 為對數似然比，比期望少的為負。R 為旁邊的詞數，N 為全部詞數。一個也沒有時結束碼為 1。",
      "Lists the words within so many words before and behind the term in the same sentence, cut with "
        + "the lexicon; each counts once, for the nearer place; words that overlap the term do not. "
        + "expected = R × frequency ÷ N; MI = log₂(beside ÷ expected); logDice = 14 + log₂(2 × beside ÷ "
        + "(places of the term + frequency)); LL is the log-likelihood ratio, negative for less than "
        + "expected. R: words beside the term, N: all words. The exit status is 1 when there is none."
    )
  }

  package var helpSpan: String {
    choose("前后各多少词（默认 5）", "前後各多少詞（預設 5）", "Words before and behind (default 5).")
  }

  package var helpSpanLeft: String {
    choose("词语前多少词，代替 --span", "詞語前多少詞，代替 --span", "Words before, in place of --span.")
  }

  package var helpSpanRight: String {
    choose("词语后多少词，代替 --span", "詞語後多少詞，代替 --span", "Words behind, in place of --span.")
  }

  package var wrongSpan: String {
    choose(
      "--span、--left、--right 要在 0 到 50 之间，前后不能都是 0",
      "--span、--left、--right 要在 0 到 50 之間，前後不能都是 0",
      "--span, --left and --right must be between 0 and 50, and not both sides 0")
  }

  package var helpLeastBeside: String {
    choose("共现至少多少处（默认 3）", "共現至少多少處（預設 3）", "Places beside the term at least (default 3).")
  }

  package var wrongLeastCount: String {
    choose("最小次数要在 1 以上", "最小次數要在 1 以上", "The least count must be 1 or more")
  }

  package var helpCollocSort: String {
    choose(
      "排序: ll（默认）、logdice、mi、count", "排序: ll（預設）、logdice、mi、count",
      "Sort by ll (default), logdice, mi or count.")
  }

  package var keynessAbstract: String {
    choose("一部分文本比另一部分多用哪些词", "一部分文本比另一部分多用哪些詞", "List the words that mark a part of the texts")
  }

  package var keynessUsage: String {
    choose(
      "wensou keyness --target 查询 [--ref 查询] [选项]", "wensou keyness --target 查詢 [--ref 查詢] [選項]",
      "wensou keyness --target QUERY [--ref QUERY] [OPTIONS]")
  }

  package var keynessDiscussion: String {
    choose(
      "先按篇比：含词篇占目标各篇的比例 ÷ 占参照各篇的比例，取 log₂，并给出 95% 置信区间，按下界排序，下界大于 0 的才列出；\n"
        + "旁边是按处数的对数似然比 LL。占比 = 含词篇 ÷ 总篇；算比例时各加半篇。参照不写时为其余各篇，写了也不计目标里的篇。\n"
        + "--negative 改列目标里少用的词。一个也没有时退出码为 1。",
      "先按篇比：含詞篇佔目標各篇的比例 ÷ 佔參照各篇的比例，取 log₂，並給出 95% 信賴區間，按下界排序，下界大於 0 的才列出；\n"
        + "旁邊是按處數的對數似然比 LL。佔比 = 含詞篇 ÷ 總篇；算比例時各加半篇。參照不寫時為其餘各篇，寫了也不計目標裡的篇。\n"
        + "--negative 改列目標裡少用的詞。一個也沒有時結束碼為 1。",
      "Documents are compared first: the share of the target's documents that hold the word ÷ that of "
        + "the reference's, as log₂ with its bounds at 95 % confidence, sorted by the lower bound, which "
        + "must be above 0; beside it LL, the log-likelihood ratio of places. Half a document is added to "
        + "each count. The reference is all other documents, or those that match --ref without the "
        + "target's. --negative lists words that the target has less. The exit status is 1 when there "
        + "is none.")
  }

  package var helpTarget: String {
    choose(
      "目标: 符合的篇，写法同检索，如 '地:江苏'", "目標: 符合的篇，寫法同檢索，如 '地:江蘇'",
      "The target: documents that match a query, such as 'place:江苏'.")
  }

  package var helpReference: String {
    choose(
      "参照: 符合的篇（默认为其余各篇）", "參照: 符合的篇（預設為其餘各篇）", "The reference (default: all other documents).")
  }

  package var helpLeastDocuments: String {
    choose("至少见于目标的多少篇（默认 3）", "至少見於目標的多少篇（預設 3）", "Documents of the target at least (default 3).")
  }

  package var helpNegative: String {
    choose("列出目标里少用的词", "列出目標裡少用的詞", "List words that the target has less.")
  }

  package var noTarget: String {
    choose("缺少 --target", "缺少 --target", "--target is missing")
  }
}
