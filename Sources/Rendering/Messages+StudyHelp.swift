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

  package var helpStudyCSV: String {
    choose("输出 CSV，数字不舍入", "輸出 CSV，數字不捨入", "Print comma-separated values, numbers in full.")
  }

  package var helpSVG: String {
    choose(
      "另画成图，写入 SVG 文件（- 为标准输出）", "另畫成圖，寫入 SVG 檔案（- 為標準輸出）",
      "Draw a picture into an SVG file, too (- is standard output).")
  }

  package var helpRecord: String {
    choose(
      "另把这次运行记入文件，供引用和复核: 参数、文本和结果的校验值（- 为标准输出）",
      "另把這次執行記入檔案，供引用和複核: 參數、文本和結果的校驗值（- 為標準輸出）",
      "Write a record of the run into a file, to cite and check it: arguments, hashes of texts and result (- is standard output)."
    )
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
