/// What is said in and of reports.
extension Messages {
  func reportTitle(of terms: String) -> String {
    choose("\(terms) · 文搜报告", "\(terms) · 文搜報告", "\(terms) · wensou report")
  }

  var totalsTitle: String { choose("总数", "總數", "Totals") }

  func groupsTitle(by field: String) -> String {
    choose("按\(field)", "按\(field)", "By \(field)")
  }

  var ownTopicsTitle: String { choose("自己定的主题", "自己定的主題", "Topics of one's own") }

  var wordsBesideTitle: String { choose("旁边的词", "旁邊的詞", "words beside it") }

  func examplesTitle(_ count: Int) -> String {
    choose(
      "随机 \(number(count)) 处", "隨機 \(number(count)) 處",
      "\(english(count, "place", "places")) by chance")
  }

  var saveAsCSV: String { choose("存为 CSV", "存為 CSV", "save as CSV") }

  var madeBy: String { choose("重做:", "重做:", "Made by") }

  var numbersLabel: String { choose("数字", "數字", "Numbers") }

  /// What a reader must know of the numbers.
  var reportNotes: [String] {
    [
      choose(
        "引号里的文字在折叠后的正文中逐字查找（简繁、全半角、大小写视为相同）；公式见文搜的 Documentation/Studying.md。",
        "引號裡的文字在摺疊後的正文中逐字查找（簡繁、全半形、大小寫視為相同）；公式見文搜的 Documentation/Studying.md。",
        "Texts are found as a literal scan of the folded texts finds them (both scripts, both widths and cases are the same); the formulas are in wensou's Documentation/Studying.md."
      ),
      choose(
        "运行记录: 文本的校验值与索引的做法无关；数字的校验值是以上各部分 CSV 的。",
        "執行記錄: 文字的校驗值與索引的做法無關；數字的校驗值是以上各部分 CSV 的。",
        "Record of the run: the hash of the documents does not depend on how the index was made; that of the result is of the CSV of all parts."
      ),
    ]
  }

  package var nothingToReport: String {
    choose("哪个词都没有找到，没有写报告", "哪個詞都沒有找到，沒有寫報告", "None of the terms was found; no report was written")
  }

  package func reportWritten(to path: String) -> String {
    choose("已写入 \(path)", "已寫入 \(path)", "Written to \(path)")
  }

  package var reportAbstract: String {
    choose("把几个词的各项统计写成一个网页", "把幾個詞的各項統計寫成一個網頁", "Write all studies of terms into one web page")
  }

  package var reportUsage: String {
    choose(
      "wensou report <词> ... [--output report.html] [选项]",
      "wensou report <詞> ... [--output report.html] [選項]",
      "wensou report <TERM> ... [--output report.html] [OPTIONS]")
  }

  package var reportDiscussion: String {
    choose(
      "总数、历年变化、按地（或 --by 的字段）分列、在各篇中的位置、旁边的词、随机的例句，\n"
        + "连同图、CSV 和重做每一部分的命令，写在一个不靠网络也不含脚本的网页里。",
      "總數、歷年變化、按地（或 --by 的欄位）分列、在各篇中的位置、旁邊的詞、隨機的例句，\n"
        + "連同圖、CSV 和重做每一部分的命令，寫在一個不靠網路也不含腳本的網頁裡。",
      "Totals, years, places (or the field of --by), where in each speech a term stands, the words beside it, and places "
        + "by chance, with pictures, the numbers as CSV and the command that makes each part again, in one page that needs "
        + "no network and runs no script.")
  }

  package var helpReportFile: String {
    choose(
      "写入哪个文件（默认 report.html；- 为标准输出）", "寫入哪個檔案（預設 report.html；- 為標準輸出）",
      "The file to write (default report.html; - is standard output).")
  }

  package var helpReportBy: String {
    choose("按哪个字段分列（默认 地）", "按哪個欄位分列（預設 地）", "The field to tell counts by (default: place).")
  }

  package var helpReportTopics: String {
    choose(
      "另数自己定的主题，见 topics --table", "另數自己定的主題，見 topics --table",
      "Count topics of your own too; see topics --table.")
  }
}
