package import Searching

/// What is said of lexicons.
extension Messages {
  package var lexiconAbstract: String {
    choose("词典：新词和别名，查询时即时生效", "詞典：新詞和別名，查詢時即時生效", "Words and other names of your own")
  }

  package var lexiconUsage: String {
    choose("wensou lexicon <命令>", "wensou lexicon <命令>", "wensou lexicon <COMMAND>")
  }

  package var lexiconDiscussion: String {
    choose(
      "词典里的词不加引号就按它的所有名称来查，也当作一个词排序，无须重建索引。\n"
        + "它是索引目录里的文本文件 lexicon.txt，可以直接编辑：每行“词 = 别名, 别名”，# 后是备注。",
      "詞典裡的詞不加引號就按它的所有名稱來查，也當作一個詞排序，無須重建索引。\n"
        + "它是索引目錄裡的文字檔 lexicon.txt，可以直接編輯：每行「詞 = 別名, 別名」，# 後是備註。",
      "A word of the lexicon that is searched without quotation marks is found by all of its names, and "
        + "ranks as one word, without a new index. The lexicon is the text file lexicon.txt in the index "
        + "directory, which may be edited: a line is WORD = NAME, NAME, and # begins a remark.")
  }

  package var lexiconAddAbstract: String {
    choose("加入一个词，或给词加别名", "加入一個詞，或給詞加別名", "Add a word, or other names of a word")
  }

  package var lexiconAddUsage: String {
    choose(
      "wensou lexicon add <WORD> [--alias <NAMES> ...]",
      "wensou lexicon add <WORD> [--alias <NAMES> ...]",
      "wensou lexicon add <WORD> [--alias <NAMES> ...]")
  }

  package var lexiconRemoveAbstract: String {
    choose("删去一个词，或它的别名", "刪去一個詞，或它的別名", "Remove a word, or some of its names")
  }

  package var lexiconRemoveUsage: String {
    choose(
      "wensou lexicon remove <WORD> [--alias <NAMES> ...]",
      "wensou lexicon remove <WORD> [--alias <NAMES> ...]",
      "wensou lexicon remove <WORD> [--alias <NAMES> ...]")
  }

  package var lexiconListAbstract: String {
    choose("列出词典", "列出詞典", "List the lexicon")
  }

  package var lexiconListUsage: String {
    choose("wensou lexicon list [选项]", "wensou lexicon list [選項]", "wensou lexicon list [OPTIONS]")
  }

  package var helpLexiconWord: String { choose("词", "詞", "The word.") }

  package var helpAlias: String {
    choose(
      "别名，用逗号或顿号隔开（可重复）", "別名，用逗號或頓號隔開（可重複）",
      "Other names, with commas between; may be repeated.")
  }

  package var helpLexiconFile: String {
    choose(
      "词典文件（默认：索引目录里的 lexicon.txt）", "詞典檔案（預設：索引目錄裡的 lexicon.txt）",
      "The file of the lexicon (default: lexicon.txt in the index directory).")
  }

  package var helpNoLexicon: String {
    choose("不用词典", "不用詞典", "Read the query without a lexicon.")
  }

  package var lexiconOnAndOff: String {
    choose(
      "--lexicon 和 --no-lexicon 不能同时用", "--lexicon 和 --no-lexicon 不能同時用",
      "--lexicon cannot be used together with --no-lexicon")
  }

  /// What an edit did.
  package func added(_ entry: Lexicon.Entry) -> String {
    choose("已加入 \(list(entry))", "已加入 \(list(entry))", "Added \(list(entry))")
  }

  /// What an edit did.
  package func removed(_ entry: Lexicon.Entry) -> String {
    choose("已删去 \(list(entry))", "已刪去 \(list(entry))", "Removed \(list(entry))")
  }

  /// That an edit changed nothing.
  package func alreadyInLexicon(_ entry: Lexicon.Entry) -> String {
    choose("词典里已有 \(list(entry))", "詞典裡已有 \(list(entry))", "Already there: \(list(entry))")
  }

  /// That an edit changed nothing.
  package func notInLexicon(_ entry: Lexicon.Entry) -> String {
    choose("词典里没有 \(list(entry))", "詞典裡沒有 \(list(entry))", "The lexicon has no \(list(entry))")
  }

  package var emptyLexicon: String { choose("词典是空的", "詞典是空的", "The lexicon is empty") }

  private func list(_ entry: Lexicon.Entry) -> String {
    let names = entry.aliases.map(quoted).joined(separator: listSeparator)
    return quoted(entry.word) + (names.isEmpty ? "" : " = " + names)
  }
}

/// What is wrong with a lexicon.
extension Messages {
  func wrongLine(_ line: Int, of path: String, _ kind: LexiconProblem.Kind) -> String {
    "\(path):\(line): \(problem(kind))"
  }

  var mendOrDoWithout: String {
    choose(
      "请改好词典文件，或用 --no-lexicon 不用词典", "請改好詞典檔案，或用 --no-lexicon 不用詞典",
      "Mend the file, or search without it: --no-lexicon")
  }

  func wrongName(_ name: String, _ kind: LexiconProblem.Kind) -> String {
    "\(quoted(name)): \(problem(kind))"
  }

  func noLexicon(_ path: String) -> String {
    choose("没有词典文件 \(path)", "沒有詞典檔案 \(path)", "there is no lexicon \(path)")
  }

  func lexiconTooLarge(_ path: String, limit: Int) -> String {
    choose(
      "词典 \(path) 太大，最多 \(number(limit)) 字节", "詞典 \(path) 太大，最多 \(number(limit)) 位元組",
      "the lexicon \(path) is too large; \(number(limit)) bytes at most")
  }

  private func problem(_ kind: LexiconProblem.Kind) -> String {
    switch kind {
    case .missingName:
      choose("等号前后、逗号之间缺少名称", "等號前後、逗號之間缺少名稱", "a name is missing beside a sign")
    case .secondSign: choose("一行只能有一个等号", "一行只能有一個等號", "a line has one = at most")
    case .signInName:
      choose(
        "名称里不能有逗号、顿号、等号，不能以 # 开头或有“ #”", "名稱裡不能有逗號、頓號、等號，不能以 # 開頭或有「 #」",
        "a name has no comma and no =, and # neither at its start nor behind a space")
    case .notText:
      choose(
        "有控制字符，或不是 UTF-8", "有控制字元，或不是 UTF-8", "control characters, or bytes that are not UTF-8")
    case .noLetter:
      choose("名称里没有字母、汉字或数字", "名稱裡沒有字母、漢字或數字", "a name has a letter or a digit at least")
    case .tooLong(let limit):
      choose(
        "名称太长，最多 \(number(limit)) 个字", "名稱太長，最多 \(number(limit)) 個字",
        "a name has \(number(limit)) characters at most")
    }
  }
}
