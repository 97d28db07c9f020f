/// What is said of documents like a text.
extension Messages {
  var keyWordsHead: String { choose("关键词: ", "關鍵詞: ", "Key words: ") }

  /// The heads of the columns of documents like a text.
  var similarHeads: [String] {
    [choose("相似", "相似", "like"), choose("文件", "檔案", "file"), choose("共有的词", "共有的詞", "words")]
  }

  package var similarAbstract: String {
    choose("找内容相近的篇", "找內容相近的篇", "Find documents like a text")
  }

  package var similarUsage: String {
    choose(
      "wensou similar 文件[:行] [选项]", "wensou similar 檔案[:行] [選項]",
      "wensou similar FILE[:LINE] [OPTIONS]")
  }

  package var similarDiscussion: String {
    choose(
      "取这个文件（或这一行）的关键词，列出含这些词多的篇。相似 = 含有的关键词的权重占全部的比例，词在篇里出现得越多越接近足数。\n"
        + "关键词的权重 = 处 × ln((1 + 总篇) ÷ (1 + 含词篇))，取最大的 40 个。一篇也没有时退出码为 1。",
      "取這個檔案（或這一行）的關鍵詞，列出含這些詞多的篇。相似 = 含有的關鍵詞的權重佔全部的比例，詞在篇裡出現得越多越接近足數。\n"
        + "關鍵詞的權重 = 處 × ln((1 + 總篇) ÷ (1 + 含詞篇))，取最大的 40 個。一篇也沒有時結束碼為 1。",
      "Takes the key words of a file, or of one of its lines, and lists the documents that hold most of them. "
        + "like: the share of their weights that the document holds, each in full only where the word is "
        + "frequent there. A key word weighs its places × ln ((1 + documents) ÷ (1 + documents with it)); "
        + "the 40 heaviest count. The exit status is 1 when there is none.")
  }

  package var helpSimilarFile: String {
    choose("文件，或文件:行", "檔案，或檔案:行", "A file, or a line of it as FILE:LINE.")
  }
}
