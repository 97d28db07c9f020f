internal import Analysis
internal import Indexing

/// What is said while an index is made and verified.
extension Messages {
  /// What was found, and what was passed over.
  func scanned(_ report: IndexReport) -> String {
    let (hidden, ignored) = (report.hiddenCount, report.ignored.count)
    let ignoredText =
      ignored == 0
      ? ""
      : choose(
        "  忽略 \(number(ignored))（按 .gitignore、.wensouignore）",
        "  忽略 \(number(ignored))（按 .gitignore、.wensouignore）",
        ", \(number(ignored)) ignored (by .gitignore, .wensouignore)")
    return scanned(files: report.fileCount, hidden: hidden) + ignoredText
  }

  /// An entry that is ignored, and the line that says so.
  func ignored(_ name: String, by file: String, line: Int) -> String {
    choose(
      "忽略  \(name)  （\(file):\(line)）", "忽略  \(name)  （\(file):\(line)）",
      "Ignored    \(name)  (\(file):\(line))")
  }

  package var helpNoIgnore: String {
    choose(
      "也读 .gitignore 和 .wensouignore 要忽略的文件", "也讀 .gitignore 和 .wensouignore 要忽略的檔案",
      "Read what .gitignore and .wensouignore say is to be ignored, too.")
  }

  private func scanned(files: Int, hidden: Int) -> String {
    let hiddenText =
      hidden == 0
      ? ""
      : choose(
        "  隐藏 \(number(hidden))（不读）", "  隱藏 \(number(hidden))（不讀）",
        ", \(number(hidden)) hidden (not read)")
    return choose(
      "扫描  \(number(files)) 个文件", "掃描  \(number(files)) 個檔案",
      "Scanned    \(english(files, "file", "files"))")
      + hiddenText
  }

  func encodings(_ list: String, uncertain: Int, remark: String = "") -> String {
    choose("编码  \(list)", "編碼  \(list)", "Encodings  \(list)")
      + (uncertain == 0 ? "" : self.uncertain(uncertain) + remark)
  }

  private func uncertain(_ files: Int) -> String {
    choose(
      " · 不确定 \(number(files))", " · 不確定 \(number(files))", " · uncertain \(number(files))")
  }

  var seeDoctor: String {
    bracketed(choose("见 wensou doctor", "見 wensou doctor", "see wensou doctor"))
  }

  func repairs(_ list: String) -> String {
    choose("修复  \(list)", "修復  \(list)", "Repaired   \(list)")
  }

  func repaired(_ kind: Repair.Kind, places: Int, files: Int) -> String {
    let name = name(of: kind)
    return choose(
      "\(name) \(number(places)) 处 / \(number(files)) 个文件",
      "\(name) \(number(places)) 處 / \(number(files)) 個檔案",
      "\(name): \(english(places, "place", "places")) in \(english(files, "file", "files"))")
  }

  func name(of kind: Repair.Kind) -> String {
    switch kind {
    case .pinyin: choose("拼音夹注", "拼音夾注", "inserted pinyin")
    case .entity: choose("实体", "實體", "entities")
    case .shifted: choose("错位字节已还原", "錯位位元組已還原", "shifted bytes restored")
    case .gap: choose("缺损已标记", "缺損已標記", "gaps marked")
    case .invisible: choose("不可见字符", "不可見字元", "invisible characters")
    case .furniture: choose("页面杂物", "頁面雜物", "page furniture")
    }
  }

  func committed(generation: UInt64, documents: Int, characters: Int) -> String {
    choose(
      "提交  版本 \(generation)  篇 \(number(documents))  字 \(number(characters))",
      "提交  版本 \(generation)  篇 \(number(documents))  字 \(number(characters))",
      "Committed  version \(generation), \(english(documents, "document", "documents")), "
        + english(characters, "character", "characters"))
  }

  func unchanged(generation: UInt64, documents: Int) -> String {
    choose(
      "未变  索引已是最新（版本 \(generation)，\(number(documents)) 篇），没有写入",
      "未變  索引已是最新（版本 \(generation)，\(number(documents)) 篇），沒有寫入",
      "Unchanged  the index is up to date (version \(generation), "
        + "\(english(documents, "document", "documents"))); nothing was written")
  }

  /// Told of an index without texts, which is so until the user says otherwise.
  var notStoring: String {
    choose(
      "原文  不存（显示段落时重读原文件；要存: wensou index --store）",
      "原文  不存（顯示段落時重讀原檔案；要存: wensou index --store）",
      "Texts      not stored: files are read again to show lines (wensou index --store stores them)"
    )
  }

  var nothingIndexed: String {
    choose(
      "注意  没有一个文件可以索引（能读的格式见 wensou index --help）；这个索引里什么也查不到",
      "注意  沒有一個檔案可以索引（能讀的格式見 wensou index --help）；這個索引裡什麼也查不到",
      "Note       no file could be indexed (wensou index --help names the formats); this index finds nothing"
    )
  }

  func took(_ seconds: Double) -> String {
    choose(
      "  用时 \(self.seconds(seconds))", "  用時 \(self.seconds(seconds))",
      ", in \(self.seconds(seconds))")
  }

  /// What became of the files; `nil` when there is none.
  func changes(_ changes: IndexReport.Changes) -> String {
    let parts = [
      (changes.added, choose("新增", "新增", "new")), (changes.changed, choose("改动", "改動", "changed")),
      (changes.renamed, choose("改名", "改名", "renamed")),
      (changes.deleted, choose("删除", "刪除", "deleted")),
      (changes.unchanged, choose("未变", "未變", "unchanged")),
    ]
    let told = parts.filter { $0.0 > 0 }.map { count, name in
      choose("\(name) \(number(count))", "\(name) \(number(count))", "\(number(count)) \(name)")
    }
    guard !told.isEmpty else { return "" }
    return choose("  ", "  ", ": ") + told.joined(separator: choose("  ", "  ", ", "))
  }

  func comparing(_ done: Int, _ total: Int) -> String {
    choose(
      "比较 \(number(done))/\(number(total)) 个文件", "比較 \(number(done))/\(number(total)) 個檔案",
      "comparing \(number(done)) of \(english(total, "file", "files"))")
  }

  var merging: String { choose("合并", "合併", "merging") }

  func indexing(_ done: Int, _ total: Int) -> String {
    choose(
      "索引 \(number(done))/\(number(total)) 个文件", "索引 \(number(done))/\(number(total)) 個檔案",
      "indexing \(number(done)) of \(english(total, "file", "files"))")
  }

  func verifying(_ done: Int, _ total: Int) -> String {
    choose(
      "校验 \(number(done))/\(number(total)) 个段", "校驗 \(number(done))/\(number(total)) 個段",
      "verifying \(number(done)) of \(english(total, "segment", "segments"))")
  }

  func verified(documents: Int, sections: Int, lists: Int, occurrences: Int) -> String {
    choose(
      "校验  篇 \(number(documents))  区块 \(number(sections))  倒排表 \(number(lists))  出现 \(number(occurrences))",
      "校驗  篇 \(number(documents))  區塊 \(number(sections))  倒排表 \(number(lists))  出現 \(number(occurrences))",
      "Verified   \(english(documents, "document", "documents")), "
        + "\(english(sections, "section", "sections")), "
        + "\(english(lists, "posting list", "posting lists")), "
        + english(occurrences, "occurrence", "occurrences"))
  }

  func sound(generation: UInt64, isStoring: Bool) -> String {
    isStoring
      ? choose(
        "完好  版本 \(generation) 与保存的原文一致", "完好  版本 \(generation) 與保存的原文一致",
        "Sound      version \(generation) agrees with the stored texts")
      : choose(
        "完好  版本 \(generation) 与原文件的文字一致", "完好  版本 \(generation) 與原檔案的文字一致",
        "Sound      version \(generation) agrees with the texts of the files")
  }

  func notCompared(_ count: Int) -> String {
    choose(
      "未全部比较  \(number(count)) 篇的原文无从取得；其余一致。请运行 wensou index",
      "未全部比較  \(number(count)) 篇的原文無從取得；其餘一致。請執行 wensou index",
      "Not all    was compared: the texts of \(english(count, "document", "documents")) are lost; "
        + "the rest agrees. Run wensou index")
  }

  func unsound(_ count: Int) -> String {
    choose(
      "损坏  \(number(count)) 处；请重建索引: wensou index --rebuild",
      "損壞  \(number(count)) 處；請重建索引: wensou index --rebuild",
      "Damaged    \(english(count, "place", "places")); rebuild with: wensou index --rebuild")
  }
}
