/// The pages of help that are of no single command.
extension Messages {
  /// The names of the topics, for the page of all commands.
  package var topicList: String {
    let names = HelpTopic.allCases.map(name).joined(separator: listSeparator)
    return choose(
      "专题: wensou help \(names)", "專題: wensou help \(names)", "Topics: wensou help \(names)")
  }

  func name(of topic: HelpTopic) -> String {
    switch topic {
    case .query: choose("查询语法", "查詢語法", "query")
    case .output: choose("输出", "輸出", "output")
    case .repair: choose("修复", "修復", "repair")
    }
  }

  var queryTopic: [HelpLine] {
    [
      HelpLine(choose("查询语法", "查詢語法", "The query language")),
      HelpLine(""),
      HelpLine("集体协商 合同", choose("两个都有（也写 AND、且）", "兩個都有（也寫 AND、且）", "both (AND too)")),
      HelpLine("合同 OR 要约书", choose("有一个就行（也写 |、或）", "有一個就行（也寫 |、或）", "either (| too)")),
      HelpLine("集体协商 -草案", choose("没有草案（也写 NOT、非）", "沒有草案（也寫 NOT、非）", "not (NOT too)")),
      HelpLine("集体协商 (合同 OR 要约书)", choose("括号分组", "括號分組", "groups")),
      HelpLine(
        "“工资集体协商”",
        choose("原文，一处不漏；\" 「」 『』 都行", "原文，一處不漏；\" 「」 『』 都行", "exactly this text; \" 「」 『』 too")),
      HelpLine("“集体？商”", choose("？是任一字", "？是任一字", "？ is any character")),
      HelpLine("“深入…推进”", choose("… 是零到十个字", "… 是零到十個字", "… is none to ten characters")),
      HelpLine(
        "合同 NEAR/10 协商", choose("相距十字以内（#10）", "相距十字以內（#10）", "at most ten characters apart (#10)")),
      HelpLine(
        "合同 PREV/10 协商", choose("同上，按先后（$10）", "同上，按先後（$10）", "the same, in this order ($10)")),
      HelpLine(
        "合同 同句 协商", choose("在同一句（同段：同一段）", "在同一句（同段：同一段）", "in one sentence (同段: paragraph)")),
      HelpLine(
        "年:2013..2017",
        choose(
          "字段和范围: 年 日期 地 级 人 类 题 节 文件…", "欄位和範圍: 年 日期 地 級 人 類 題 節 檔案…",
          "fields and ranges: 年 日期 地 级 人 类 题 节 文件 …")),
      HelpLine("文件:*.pdf", choose("文件名的通配", "檔名的萬用字元", "names of files")),
      HelpLine(
        "形:後", choose("就是这个字形，不合并简繁", "就是這個字形，不合併簡繁", "these very characters, not both scripts")),
      HelpLine(""),
      HelpLine(
        choose(
          "不加引号的汉字先按原文找，一处也没有时按词找，并说明（--mode exact|words 可指定）。",
          "不加引號的漢字先按原文找，一處也沒有時按詞找，並說明（--mode exact|words 可指定）。",
          "Han without quotation marks is taken as it stands; where that finds nothing as its words, which is told (--mode exact|words)."
        )),
      HelpLine(
        choose(
          "全角半角、中英文标点都认；查询怎样理解总会显示。--syntax cnki 用知网的写法。",
          "全形半形、中英文標點都認；查詢怎樣理解總會顯示。--syntax cnki 用知網的寫法。",
          "Full-width forms of everything are the same; how a query was read is always told. --syntax cnki reads CNKI's."
        )),
    ]
  }

  var outputTopic: [HelpLine] {
    [
      HelpLine(choose("输出", "輸出", "Output")),
      HelpLine(""),
      HelpLine(
        "wensou search 词",
        choose(
          "终端上按文件和篇分组；管道里一处一行", "終端上按檔案和篇分組；管道裡一處一行",
          "grouped by file and speech on a terminal, a line a place in a pipe")),
      HelpLine(
        "-l  -L  -c  -o",
        choose(
          "有的文件、没有的文件、各文件处数、只要匹配的字", "有的檔案、沒有的檔案、各檔案處數、只要符合的字",
          "files with, files without, counts, only what matches")),
      HelpLine(
        "-A 1  -B 1  -C 1", choose("后、前、前后各几行", "後、前、前後各幾行", "lines behind, before, around")),
      HelpLine(
        "--json  --csv  --tsv",
        choose("给程序；--bom 供 Excel 打开", "給程式；--bom 供 Excel 開啟", "for programs; --bom for Excel")),
      HelpLine(
        "--vimgrep  -0", choose("给编辑器，给 xargs -0", "給編輯器，給 xargs -0", "for editors, for xargs -0")),
      HelpLine("--limit 0", choose("不限篇数（默认 10）", "不限篇數（預設 10）", "all documents (10 unless said)")),
      HelpLine(
        "--sort date --group-by 年",
        choose("排序和分组；--facet 年 只数", "排序和分組；--facet 年 只數", "order and headings; --facet 年 counts")),
      HelpLine(
        "--color  --hyperlink",
        choose(
          "颜色和可点开的文件名（NO_COLOR 也认）", "顏色和可點開的檔名（NO_COLOR 也認）", "colours and links (NO_COLOR too)")),
      HelpLine(
        "--record 记录.json", choose("可供引用的运行记录", "可供引用的執行記錄", "a record of the run, to be cited")),
      HelpLine(""),
      HelpLine(
        choose(
          "退出码: 0 有结果，1 没有，2 出错或有文件跳过，3 索引损坏，64 用法不对。",
          "結束碼: 0 有結果，1 沒有，2 出錯或有檔案跳過，3 索引損壞，64 用法不對。",
          "Exit status: 0 found, 1 nothing, 2 trouble or files skipped, 3 damaged index, 64 wrong usage."
        )),
      HelpLine(
        choose(
          "长的结果用 $PAGER 翻页；常用的选项可写进 wensou.toml。", "長的結果用 $PAGER 翻頁；常用的選項可寫進 wensou.toml。",
          "Long answers go through $PAGER; what you always type can stand in wensou.toml.")),
    ]
  }

  var repairTopic: [HelpLine] {
    [
      HelpLine(choose("修复", "修復", "Repairs")),
      HelpLine(""),
      HelpLine(
        choose(
          "索引前先修好网页和转码带来的损坏；原文件从不改动，引文和位置都回到原文。",
          "索引前先修好網頁和轉碼帶來的損壞；原檔案從不改動，引文和位置都回到原文。",
          "Damage by web pages and conversions is mended before indexing; files are never changed, and places and quotations are those of the files."
        )),
      HelpLine(""),
      HelpLine(
        "集(jí)体", choose("夹在字间的拼音去掉", "夾在字間的拼音去掉", "pinyin between characters is taken out")),
      HelpLine("&nbsp; &#20013;", choose("网页实体还原成字", "網頁實體還原成字", "entities become characters")),
      HelpLine(
        "U+200B U+FEFF", choose("看不见的字符略去", "看不見的字元略去", "invisible characters are left out")),
      HelpLine(
        "…?…",
        choose(
          "丢了字的地方标出，检索不跨过", "丟了字的地方標出，檢索不跨過",
          "where something is lost is marked; nothing matches across")),
      HelpLine(
        "第 3 页", choose("页码、重复的标题略去", "頁碼、重複的標題略去", "page numbers and repeated titles are left out")
      ),
      HelpLine(""),
      HelpLine(
        "wensou doctor",
        choose(
          "每个文件认出什么、修了什么、哪里不对", "每個檔案認出什麼、修了什麼、哪裡不對",
          "what is known of every file, mended in it and wrong with it")),
      HelpLine(
        choose("wensou show 文件", "wensou show 檔案", "wensou show FILE"),
        choose("看修复的地方；--raw 原样", "看修復的地方；--raw 原樣", "the repairs marked; --raw as it is")),
      HelpLine(
        choose("wensou why 查询 文件", "wensou why 查詢 檔案", "wensou why QUERY FILE"),
        choose("某处为什么没找到", "某處為什麼沒找到", "why a place is not found")),
      HelpLine("--no-repair", choose("不修复，照原样索引", "不修復，照原樣索引", "index texts as they are")),
      HelpLine("--encoding '旧/*=Big5'", choose("指定编码", "指定編碼", "state encodings")),
    ]
  }
}
