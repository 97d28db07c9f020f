/// The help of `export`.
extension Messages {
  package var exportAbstract: String {
    choose(
      "导出给别的程序: 分好的词、词频矩阵、共现网络", "匯出給別的程式: 分好的詞、詞頻矩陣、共現網路",
      "Write words, counts and networks for other programs")
  }

  package var exportUsage: String {
    choose(
      "wensou export --tokens|--conll|--matrix|--graphml [选项]",
      "wensou export --tokens|--conll|--matrix|--graphml [選項]",
      "wensou export --tokens|--conll|--matrix|--graphml [OPTIONS]")
  }

  package var exportDiscussion: String {
    choose(
      "写到标准输出；篇按时间先后。词按加了词典的分词（--matrix 按索引里的分词），原文和简繁合并后的写法都在。",
      "寫到標準輸出；篇按時間先後。詞按加了詞典的分詞（--matrix 按索引裡的分詞），原文和簡繁合併後的寫法都在。",
      "Writes to standard output, documents in the order of time. Texts are cut with the lexicon (--matrix as in the index); words are there as they are written and folded."
    )
  }

  package var helpExportTokens: String {
    choose(
      "每词一行的 CSV: 文件、句、词", "每詞一行的 CSV: 檔案、句、詞", "A row of CSV for each word: file, sentence, word.")
  }

  package var helpExportCoNLL: String {
    choose("CoNLL-U", "CoNLL-U", "CoNLL-U.")
  }

  package var helpExportMatrix: String {
    choose(
      "词频矩阵，每词每篇一行的 CSV: 词、文件、处", "詞頻矩陣，每詞每篇一行的 CSV: 詞、檔案、處",
      "Counts: a row of CSV for each word and document.")
  }

  package var helpExportGraphML: String {
    choose(
      "共现网络 GraphML: 词为点，同段共现为边", "共現網路 GraphML: 詞為點，同段共現為邊",
      "A network in GraphML: words, and how many passages hold two of them.")
  }

  package var helpMatrixLeast: String {
    choose(
      "--matrix: 词至少见于多少篇（默认 1）；--graphml: 两词至少共见于多少段（默认 2）",
      "--matrix: 詞至少見於多少篇（預設 1）；--graphml: 兩詞至少共見於多少段（預設 2）",
      "--matrix: documents of a word at least (default 1); --graphml: passages of a pair at least (default 2)."
    )
  }

  package var helpGraphSize: String {
    choose("--graphml 有多少词（默认 100）", "--graphml 有多少詞（預設 100）", "Words of --graphml (default 100).")
  }

  package var wrongGraphSize: String {
    choose("词数要在 2 以上", "詞數要在 2 以上", "The number of words must be 2 or more")
  }

  package var noExportForm: String {
    choose(
      "要写 --tokens、--conll、--matrix 或 --graphml", "要寫 --tokens、--conll、--matrix 或 --graphml",
      "One of --tokens, --conll, --matrix and --graphml is missing")
  }
}
