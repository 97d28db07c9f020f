internal import Studying

/// What is said of topics.
extension Messages {
  /// What topics were looked for in.
  func topicFacts(_ table: TopicTable, unit: TopicTable.Unit) -> String {
    let (topics, passages) = (number(table.topics.count), number(table.passageCount))
    let words = number(table.vocabularySize)
    switch unit {
    case .speech:
      return choose(
        "主题 \(topics) 个，按全篇，\(words) 个词", "主題 \(topics) 個，按全篇，\(words) 個詞",
        "\(english(table.topics.count, "topic", "topics")) of whole speeches, by \(words) words")
    case .passage:
      return choose(
        "主题 \(topics) 个，按段落（\(passages) 段），\(words) 个词",
        "主題 \(topics) 個，按段落（\(passages) 段），\(words) 個詞",
        "\(english(table.topics.count, "topic", "topics")) of \(passages) passages, by \(words) words"
      )
    }
  }

  var phrasesHead: String { choose("词组: ", "詞組: ", "phrases: ") }

  var noTopics: String {
    choose("文字太少，分不出主题", "文字太少，分不出主題", "There is too little text to tell topics by")
  }

  /// The heads of the user's own topics: name, places, documents with it, their share, rate, texts.
  func namedTopicHeads(per unit: RateUnit) -> [String] {
    let heads = countHeads(per: unit)
    return [
      choose("主题", "主題", "topic"), heads[0], heads[1], heads[3], heads[5],
      choose("词（次数）", "詞（次數）", "texts (places)"),
    ]
  }

  /// What the numbers of topics and speeches are.
  func topicRates(per unit: RateUnit) -> String {
    let title = rateTitle(per: unit)
    return choose("各主题\(title)", "各主題\(title)", "Topics, \(title)") + "\n"
  }

  package var helpTopicFile: String {
    choose(
      "数自己定的主题: TOML 文件，每行写 主题 = [\"词\", \"短语\"]", "數自己定的主題: TOML 檔案，每行寫 主題 = [\"詞\", \"短語\"]",
      "Count topics of your own: a TOML file with lines of topic = [\"text\", \"text\"].")
  }

  package func notTOML(_ reason: String) -> String {
    choose("不是 TOML: \(reason)", "不是 TOML: \(reason)", "is no TOML: \(reason)")
  }

  package var noTopicInFile: String {
    choose(
      "里面没有主题；每行写 主题 = [\"词\", \"短语\"]", "裡面沒有主題；每行寫 主題 = [\"詞\", \"短語\"]",
      "has no topics; write lines of topic = [\"text\", \"text\"]")
  }

  package func emptyTopic(_ name: String) -> String {
    choose(
      "主题\(quoted(name))里有空的词", "主題\(quoted(name))裡有空的詞",
      "topic \(quoted(name)) has a text with nothing to look for")
  }

  package func topicOfNoTexts(_ name: String) -> String {
    choose(
      "主题\(quoted(name))要写成词的列表: [\"词\", \"短语\"]", "主題\(quoted(name))要寫成詞的列表: [\"詞\", \"短語\"]",
      "topic \(quoted(name)) must be a list of texts: [\"text\", \"text\"]")
  }

  package var topicsEitherOr: String {
    choose(
      "有了 --table 就不用 --k 和 --unit；--per 和 --limit 只和 --table 一起用",
      "有了 --table 就不用 --k 和 --unit；--per 和 --limit 只和 --table 一起用",
      "--k and --unit are not for --table; --per and --limit are for --table only")
  }

  var topicTitle: String { choose("各主题所占的比例", "各主題所佔的比例", "Share of each topic") }

  package var topicsAbstract: String {
    choose("各篇讲哪些主题，各占多少", "各篇講哪些主題，各佔多少", "Find the topics of speeches, and the share of each")
  }

  package var topicsUsage: String {
    choose(
      "wensou topics [查询] [--by 年] [--k 个数] [选项]", "wensou topics [查詢] [--by 年] [--k 個數] [選項]",
      "wensou topics [QUERY] [--by FIELD] [--k N] [OPTIONS]")
  }

  package var topicsDiscussion: String {
    choose(
      "把常在一处出现的词归成主题，列出每个主题的词、占全部文字的比例、最典型的句子和篇。做法固定，没有随机的步骤:\n"
        + "词在各段（或各篇）的权重分解成两个没有负数的矩阵。写了查询就只看符合的篇。--svg 画成热图。",
      "把常在一處出現的詞歸成主題，列出每個主題的詞、佔全部文字的比例、最典型的句子和篇。做法固定，沒有隨機的步驟:\n"
        + "詞在各段（或各篇）的權重分解成兩個沒有負數的矩陣。寫了查詢就只看符合的篇。--svg 畫成熱圖。",
      "Groups words that stand together into topics, and tells each topic's words, its share of all texts, "
        + "and its most typical clauses and speeches. No step is random: the weights of words in passages "
        + "(or speeches) are told by two matrices without negative numbers. With a query only what matches "
        + "is looked at. --svg draws a heat map.")
  }

  package var helpTopicQuery: String {
    choose("只看符合的篇，写法同检索", "只看符合的篇，寫法同檢索", "Only documents that match.")
  }

  package var helpTopicCount: String {
    choose("多少个主题（默认 10，最多 50）", "多少個主題（預設 10，最多 50）", "How many topics (default 10, 50 at most).")
  }

  package var wrongTopicCount: String {
    choose("主题个数要在 2 到 50 之间", "主題個數要在 2 到 50 之間", "The number of topics must be between 2 and 50")
  }

  package var helpTopicUnit: String {
    choose(
      "按什么归: speech（全篇）、passage（段落）；不到 100 篇或平均每篇一万字以上时默认为段落",
      "按什麼歸: speech（全篇）、passage（段落）；不到 100 篇或平均每篇一萬字以上時預設為段落",
      "What is looked at: speech (as a whole) or passage (default for fewer than 100 speeches, and for those with 10,000 characters or more on average)."
    )
  }

  package var helpTopicBy: String {
    choose(
      "按字段分列各主题的比例: 年 地 级 人 文件 或别的字段", "按欄位分列各主題的比例: 年 地 級 人 檔案 或別的欄位",
      "Shares by a field: year, place, level, speaker, file or any other.")
  }
}
