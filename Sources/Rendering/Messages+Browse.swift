/// What is said on the interactive screen.
extension Messages {
  package var browseAbstract: String {
    choose("边输入边检索（全屏）", "邊輸入邊檢索（全螢幕）", "Search as you type, on the whole screen")
  }

  package var browseUsage: String {
    choose(
      "wensou browse [<QUERY> ...] [选项]", "wensou browse [<QUERY> ...] [選項]",
      "wensou browse [<QUERY> ...] [OPTIONS]")
  }

  package var browseDiscussion: String {
    choose(
      "查询的写法同 wensou search；上面是命中的各篇，下面是选中一篇的原文和所在的标题。\n"
        + "↑↓ 换篇，^N ^P 换处，Enter 用 $PAGER 看全文，^O 用 $EDITOR 打开，F2 按年、F3 按地筛选，\n"
        + "^T 标记，^S 把标记的各行存为表（.tsv、.csv）或 .json，F1 列出所有按键，Esc 退出。\n"
        + "退出码：0 看过，2 出错（也包括不在终端里），3 索引损坏，64 用法不对。",
      "查詢的寫法同 wensou search；上面是命中的各篇，下面是選中一篇的原文和所在的標題。\n"
        + "↑↓ 換篇，^N ^P 換處，Enter 用 $PAGER 看全文，^O 用 $EDITOR 打開，F2 按年、F3 按地篩選，\n"
        + "^T 標記，^S 把標記的各行存為表（.tsv、.csv）或 .json，F1 列出所有按鍵，Esc 退出。\n"
        + "結束碼：0 看過，2 出錯（也包括不在終端裡），3 索引損壞，64 用法不對。",
      "Queries are those of wensou search. Above are the documents that match, below the text of one "
        + "under its headings. ↑↓ go to another document, ^N ^P to another match, Enter shows the "
        + "text in $PAGER, ^O in $EDITOR, F2 and F3 narrow to a year or a place, ^T marks a line, ^S "
        + "saves the marked ones as a table (.tsv, .csv) or .json, F1 lists all keys, Esc quits. Exit "
        + "status: 0 done, 2 trouble (also without a terminal), 3 damaged index, 64 wrong usage.")
  }

  package var helpBrowseQuery: String {
    choose("开始时的查询", "開始時的查詢", "The query to begin with.")
  }

  /// That there is no terminal, with the end of the line.
  package var browseWithoutTerminal: String {
    choose(
      "wensou browse 要在终端里运行；管道和脚本请用 wensou search\n",
      "wensou browse 要在終端裡執行；管道和指令稿請用 wensou search\n",
      "wensou browse needs a terminal; use wensou search in pipes and scripts\n")
  }

  /// What stands before the query.
  package var queryLabel: String { choose("查询> ", "查詢> ", "Query> ") }

  /// What stands before the name of a file.
  package var fileNameLabel: String { choose("存到> ", "存到> ", "Save to> ") }

  /// What the screen says as long as nothing was typed.
  package var typeSomething: String {
    choose("输入词语，边输入边检索", "輸入詞語，邊輸入邊檢索", "Type to search")
  }

  package var searching: String { choose("检索中…", "檢索中…", "searching…") }

  /// That the screen is smaller than what something can be read on.
  package func tooSmall(rows: Int, columns: Int) -> String {
    choose(
      "窗口太小，至少要 \(columns)×\(rows)", "視窗太小，至少要 \(columns)×\(rows)",
      "too small: \(columns)×\(rows) needed")
  }

  /// How much was found: what is known of it, and how long the first lines took.
  package func browsed(documents: Int, places: Int?, milliseconds: Int) -> String {
    let documents = choose(
      "\(number(documents)) 篇", "\(number(documents)) 篇",
      english(documents, "document", "documents"))
    let places = places.map {
      choose("、\(number($0)) 处", "、\(number($0)) 處", ", " + english($0, "place", "places"))
    }
    let time = choose("\(milliseconds) 毫秒", "\(milliseconds) 毫秒", "\(milliseconds) ms")
    return documents + (places ?? "") + " · " + time
  }

  /// As `browsed`, where there may be more documents.
  package func browsedSoFar(milliseconds: Int) -> String {
    choose("\(milliseconds) 毫秒", "\(milliseconds) 毫秒", "\(milliseconds) ms")
  }

  /// How many lines are marked.
  package func marked(_ count: Int) -> String {
    choose("已标记 \(number(count))", "已標記 \(number(count))", "\(number(count)) marked")
  }

  package var nothingMarked: String {
    choose("还没有标记（^T 标记）", "還沒有標記（^T 標記）", "nothing is marked (^T marks)")
  }

  /// That marks were written.
  package func saved(_ count: Int, to name: String) -> String {
    choose(
      "已存 \(number(count)) 行到 \(VisibleText.of(name))",
      "已存 \(number(count)) 行到 \(VisibleText.of(name))",
      english(count, "line", "lines") + " saved to \(VisibleText.of(name))")
  }

  /// That a file is there already.
  package func fileExists(_ name: String) -> String {
    choose(
      "已有文件 \(VisibleText.of(name))，请换个名字", "已有檔案 \(VisibleText.of(name))，請換個名字",
      "\(VisibleText.of(name)) exists: choose another name")
  }

  /// That a text lies inside another file, where no editor gets at it.
  package func notAFile(_ name: String) -> String {
    choose(
      "\(VisibleText.of(name)) 不是单独的文件，按 Enter 看",
      "\(VisibleText.of(name)) 不是單獨的檔案，按 Enter 看",
      "\(VisibleText.of(name)) is no file of its own: press Enter")
  }

  /// That the editor or the pager could not be run, or failed.
  package func programFailed(_ name: String, status: Int32) -> String {
    choose(
      "\(name) 没有正常结束（\(status)）", "\(name) 沒有正常結束（\(status)）", "\(name) failed (\(status))")
  }

  /// The values of a field to choose from, and the keys for it.
  package func choosing(_ field: String) -> String {
    choose(
      "\(field)：↑↓ 选择，Enter 加入查询，Esc 返回", "\(field)：↑↓ 選擇，Enter 加入查詢，Esc 返回",
      "\(field): ↑↓ choose, Enter adds to the query, Esc goes back")
  }

  package var noValues: String { choose("没有可选的值", "沒有可選的值", "no values") }

  /// The keys of the query line.
  package var queryKeys: String {
    choose(
      "Enter 全文  ^O 编辑  ^T 标记  ^S 导出  F2 年  F3 地  Tab 列表  F1 帮助  Esc 退出",
      "Enter 全文  ^O 編輯  ^T 標記  ^S 匯出  F2 年  F3 地  Tab 清單  F1 說明  Esc 退出",
      "Enter read  ^O edit  ^T mark  ^S save  F2 year  F3 place  Tab list  F1 help")
  }

  /// The keys of the list.
  package var listKeys: String {
    choose(
      "j/k 换篇  n/p 换处  空格 标记  Enter 全文  e 编辑  / 查询  ? 帮助  q 退出",
      "j/k 換篇  n/p 換處  空格 標記  Enter 全文  e 編輯  / 查詢  ? 說明  q 退出",
      "j/k document  n/p match  Space mark  Enter read  e edit  / query  ? help  q quit")
  }

  /// All keys, a line each: the keys, and what they do.
  package var browseKeys: [(keys: String, meaning: String)] {
    [
      ("↑ ↓ PgUp PgDn", choose("上一篇、下一篇、翻页", "上一篇、下一篇、翻頁", "another document")),
      ("^N ^P", choose("下一处、上一处", "下一處、上一處", "next and previous match")),
      ("Enter", choose("用 $PAGER 看全文", "用 $PAGER 看全文", "read the text in $PAGER")),
      ("^O", choose("用 $EDITOR 打开", "用 $EDITOR 打開", "open the file in $EDITOR")),
      ("F2 ^Y / F3 ^G", choose("按年 / 按地筛选", "按年 / 按地篩選", "narrow to a year / a place")),
      ("^T", choose("标记这一行，再按取消", "標記這一行，再按取消", "mark the line, or take its mark away")),
      ("^S ^X", choose("把标记的各行存为文件", "把標記的各行存為檔案", "save the marked lines")),
      ("Tab", choose("在查询和列表之间切换", "在查詢和清單之間切換", "to the list and back")),
      ("← → Home End", choose("在查询里移动", "在查詢裡移動", "move in the query")),
      (
        "^U ^K ^W",
        choose("删到行首、行尾、上一个空格", "刪到行首、行尾、上一個空格", "delete to the start, the end, a space")
      ),
      ("^L ^Z", choose("重画、暂停", "重畫、暫停", "redraw, suspend")),
      ("Esc ^C", choose("返回或退出", "返回或退出", "go back or quit")),
    ]
  }
}
