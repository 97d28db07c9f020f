/// What is said of new words.
extension Messages {
  /// How many new words there are, of so many letters.
  func newWordCount(_ count: Int, characters: Int) -> String {
    choose(
      "可能的新词 \(number(count)) 个（N = \(number(characters)) 字，不计标点、空格）",
      "可能的新詞 \(number(count)) 個（N = \(number(characters)) 字，不計標點、空格）",
      "\(english(count, "possible new word", "possible new words")) (N = \(number(characters)) letters)"
    )
  }

  /// The heads of the columns of new words.
  var newWordHeads: [String] {
    [
      choose("词", "詞", "word"), choose("处", "處", "places"), choose("篇", "篇", "documents"),
      choose("凝聚", "凝聚", "cohesion"), choose("左熵", "左熵", "left"),
      choose("右熵", "右熵", "right"), choose("例", "例", "example"),
    ]
  }

  package var newwordsAbstract: String {
    choose(
      "词典里没有而用法像词的字串", "詞典裡沒有而用法像詞的字串",
      "List stretches that behave like words and are in no dictionary")
  }

  package var newwordsUsage: String {
    choose("wensou newwords [选项]", "wensou newwords [選項]", "wensou newwords [OPTIONS]")
  }

  package var newwordsDiscussion: String {
    choose(
      "凝聚: 各种切法 a+b 中最小的 log₂(处 × N ÷ (a 处 × b 处))；左熵、右熵: 前后相邻的字有多不固定（句读每次算不同的字）。\n"
        + "凝聚和两个熵都够大的才列出，按凝聚 + 较小的熵 + log₂ 篇 排序；多半已切成一个词的不列。\n"
        + "合用的收入词典: wensou lexicon add 词。一个也没有时退出码为 1。",
      "凝聚: 各種切法 a+b 中最小的 log₂(處 × N ÷ (a 處 × b 處))；左熵、右熵: 前後相鄰的字有多不固定（句讀每次算不同的字）。\n"
        + "凝聚和兩個熵都夠大的才列出，按凝聚 + 較小的熵 + log₂ 篇 排序；多半已切成一個詞的不列。\n"
        + "合用的收入詞典: wensou lexicon add 詞。一個也沒有時結束碼為 1。",
      "cohesion: of all ways to part the stretch the least log₂(places × N ÷ (places of the one part × of "
        + "the other)); left, right: entropy of the characters beside it (each end of a clause is another "
        + "one). Those with enough of all three are listed, the greatest cohesion + lesser entropy + log₂ "
        + "documents first, unless most of their places are one word already. Take what is good into the "
        + "lexicon: wensou lexicon add WORD. The exit status is 1 when there is none.")
  }

  package var helpWordLengths: String {
    choose(
      "词的字数（默认 2..6，在 2 到 8 之间）", "詞的字數（預設 2..6，在 2 到 8 之間）",
      "Characters of a word (default 2..6, between 2 and 8).")
  }

  package var wrongWordLengths: String {
    choose("词的字数要在 2 到 8 之间", "詞的字數要在 2 到 8 之間", "The length of words must be between 2 and 8")
  }

  package var helpLeastPlaces: String {
    choose(
      "至少多少处（默认 5，多于 250 万字时为每 50 万字 1 处）", "至少多少處（預設 5，多於 250 萬字時為每 50 萬字 1 處）",
      "Places at least (default 5, or one in 500,000 characters).")
  }

  package var helpCohesion: String {
    choose("凝聚至少多少位（默认 5）", "凝聚至少多少位元（預設 5）", "Bits of cohesion at least (default 5).")
  }

  package var helpFreedom: String {
    choose(
      "左右熵至少多少位（默认 1.5）", "左右熵至少多少位元（預設 1.5）", "Bits of both entropies at least (default 1.5).")
  }

  package var wrongBits: String {
    choose("要写一个数", "要寫一個數", "A number is wanted")
  }
}
