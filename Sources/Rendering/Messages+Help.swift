internal import Corpus

/// The help of commands and options.
extension Messages {
  package var wensouAbstract: String {
    choose(
      "文搜：索引并检索中文报告、讲话、总结", "文搜：索引並檢索中文報告、講話、總結",
      "Index Chinese reports and speeches, and search them from the terminal")
  }

  package var wensouDiscussion: String {
    choose(
      "先 wensou index 目录，再 wensou search 词语。\n简体繁体互通；加引号的原文一处不漏。",
      "先 wensou index 目錄，再 wensou search 詞語。\n簡體繁體互通；加引號的原文一處不漏。",
      "First wensou index DIR, then wensou search QUERY. Simplified and Traditional find each other; "
        + "a quoted text is found wherever it stands.") + "\n" + topicList
  }

  package var indexAbstract: String {
    choose("为目录建立索引", "為目錄建立索引", "Index a corpus directory")
  }

  package var indexDiscussion: String {
    choose(
      "读取目录中的文本、Markdown、网页、Word、WPS、PDF、ODT、RTF、EPUB、XML、CSV、JSONL 和 zip\n"
        + "（编码 UTF-8、GB18030/GBK、Big5、UTF-16，自动识别），修复拼音夹注、实体、错位字节，\n"
        + "一个文件里的几篇讲话各算一篇；原文件不改动。有文件被跳过时逐个列出，退出码为 2。",
      "讀取目錄中的文字檔、Markdown、網頁、Word、WPS、PDF、ODT、RTF、EPUB、XML、CSV、JSONL 和 zip\n"
        + "（編碼 UTF-8、GB18030/GBK、Big5、UTF-16，自動識別），修復拼音夾注、實體、錯位位元組，\n"
        + "一個檔案裡的幾篇講話各算一篇；原檔案不改動。有檔案被跳過時逐個列出，結束碼為 2。",
      "Reads text, Markdown, web pages, Word, WPS, PDF, ODT, RTF, EPUB, XML, CSV, JSONL and zip "
        + "(UTF-8, GB18030/GBK, Big5, UTF-16, detected by file), repairs inserted pinyin, entities "
        + "and shifted bytes, and takes each speech of a file for a document of its own; source "
        + "files are never changed. Skipped files are listed, and the exit status is then 2.")
  }

  package var searchAbstract: String {
    choose("检索", "檢索", "Search the index")
  }

  package var searchDiscussion: String {
    choose(
      "空格 = 与；或 OR | = 或；非 NOT -词 = 排除；( ) 分组；“…” \"…\" 「…」= 原文，\n"
        + "其中 ？ 一字，… 至多十字；形:後 = 不合并简繁。甲 NEAR/10 乙（或 #10）相距至多 10 字，\n"
        + "PREV/10（$10）并按先后；同句、同段。\n"
        + "字段：年:2013..2015 地:射阳 题:总结 节:协商 人: 单位: 类: 级: 日期: 文件:*.pdf，\n"
        + "以及 metadata.csv 的列名。全角符号同样有效。\n"
        + "退出码：0 找到，1 没有找到，2 出错，3 索引损坏，64 用法不对。",
      "空格 = 與；或 OR | = 或；非 NOT -詞 = 排除；( ) 分組；“…” \"…\" 「…」= 原文，\n"
        + "其中 ？ 一字，… 至多十字；形:後 = 不合併簡繁。甲 NEAR/10 乙（或 #10）相距至多 10 字，\n"
        + "PREV/10（$10）並按先後；同句、同段。\n"
        + "欄位：年:2013..2015 地:射陽 題:總結 節:協商 人: 單位: 類: 級: 日期: 文件:*.pdf，\n"
        + "以及 metadata.csv 的欄名。全形符號同樣有效。\n"
        + "結束碼：0 找到，1 沒有找到，2 出錯，3 索引損壞，64 用法不對。",
      "Space: and; OR | 或: or; NOT -word 非: not; ( ): group; \"…\" “…” 「…」: exact text, in it ？ is one character, … up to ten; "
        + "exact:後: not folded. a NEAR/10 b (#10): at most 10 characters apart, PREV/10 ($10): in this order; "
        + "SEN, PARA: in one sentence, paragraph. Fields: "
        + "year:2013..2015 place: title: section: (in headings) speaker: body: kind: level: date: "
        + "file:*.pdf, and the columns of metadata.csv. Full-width forms work too. Exit status: 0 found, 1 nothing found, 2 trouble, 3 damaged index, "
        + "64 wrong usage.")
  }

  package var verifyAbstract: String {
    choose("校验索引", "校驗索引", "Verify the index")
  }

  package var verifyDiscussion: String {
    choose(
      "核对每个校验和、每个区块，并把倒排表与原文逐一比较。\n"
        + "索引损坏时退出码为 3；索引不存原文而原文件已变、无从比较时为 2。",
      "核對每個校驗和、每個區塊，並把倒排表與原文逐一比較。\n"
        + "索引損壞時結束碼為 3；索引不存原文而原檔案已變、無從比較時為 2。",
      "Checks every checksum and section, and compares all posting lists with the texts. The exit "
        + "status is 3 when the index is damaged, and 2 when it does not hold the texts and files "
        + "have changed, so that not all could be compared.")
  }

  package var helpCorpus: String {
    choose("要索引的目录或文件", "要索引的目錄或檔案", "Directories or files to index.")
  }

  package var helpIndexOption: String {
    choose(
      "索引目录（默认：此处或上级最近的 Index，否则 ./Index）",
      "索引目錄（預設：此處或上層最近的 Index，否則 ./Index）",
      "The index directory (default: the nearest Index here or above, else ./Index).")
  }

  package var helpLanguage: String {
    choose(
      "提示语言：zh-Hans、zh-Hant、en（默认按 LANG）", "提示語言：zh-Hans、zh-Hant、en（預設按 LANG）",
      "The language of messages: zh-Hans, zh-Hant, en (default: by LANG).")
  }

  package var helpRebuild: String {
    choose("没有变化也重建", "沒有變化也重建", "Rebuild even if nothing changed.")
  }

  package var helpChecksum: String {
    choose(
      "重读每个文件，不信大小和时间", "重讀每個檔案，不信大小和時間",
      "Read every file anew instead of trusting sizes and times.")
  }

  package var helpThreads: String {
    choose("线程数（默认为处理器数）", "執行緒數（預設為處理器數）", "Threads (default: one a processor).")
  }

  package func helpMemory(least: Int) -> String {
    choose(
      "内存上限，兆字节（至少 \(least)；单个大文件可能超出）",
      "記憶體上限，百萬位元組（至少 \(least)；單個大檔案可能超出）",
      "Memory limit in MiB (at least \(least); a single large file may need more).")
  }

  package func wrongThreads(_ count: Int) -> String {
    choose(
      "线程数至少为 1，不能是 \(count)", "執行緒數至少為 1，不能是 \(count)",
      "there must be at least 1 thread, not \(count)")
  }

  package func wrongMemory(_ memory: Int, least: Int) -> String {
    choose(
      "内存上限至少为 \(least) 兆字节，不能是 \(memory)", "記憶體上限至少為 \(least) 百萬位元組，不能是 \(memory)",
      "the memory limit must be at least \(least) MiB, not \(memory)")
  }

  package var helpNoRepair: String {
    choose(
      "不修复，按原样索引（拼音夹注、实体、错位字节都保留）", "不修復，按原樣索引（拼音夾注、實體、錯位位元組都保留）",
      "Index texts as they are: inserted pinyin, entities and shifted bytes stay.")
  }

  package var helpStore: String {
    choose(
      "存原文；不存则索引较小，显示时重读文件（默认照旧）",
      "存原文；不存則索引較小，顯示時重讀檔案（預設照舊）",
      "Whether the index holds the texts. Without them it is smaller, and lines are shown from the "
        + "files, which are read again (default: as before; a new index holds them).")
  }

  package var helpEncoding: String {
    choose(
      "文件的编码，不自动识别，如 '旧稿/**=gbk'（可重复）",
      "檔案的編碼，不自動識別，如 '舊稿/**=gbk'（可重複）",
      "State the encoding of files instead of detecting it, as in 'old/**=gbk'; may be repeated, "
        + "the last that applies wins.")
  }

  package var helpQuery: String {
    choose(
      "要找的词语；几个参数等于用空格隔开", "要找的詞語；幾個參數等於用空格隔開",
      "What to search for; several arguments are as if parted by spaces.")
  }

  package var helpHits: String {
    choose("显示命中的段落（默认）", "顯示命中的段落（預設）", "Show the lines that match (default).")
  }

  package var helpFilesWithMatches: String {
    choose("只列文件", "只列檔案", "List the files only.")
  }

  package var helpCount: String {
    choose("只列文件和处数", "只列檔案和處數", "List the files and how many places match.")
  }

  package var helpJSON: String {
    choose("每行一个 JSON 对象", "每行一個 JSON 物件", "One JSON object a line.")
  }

  package var helpLimit: String {
    choose(
      "最多显示几篇，0 为全部（默认 10；-l 和 -c 为全部）；分组时也按篇数",
      "最多顯示幾篇，0 為全部（預設 10；-l 和 -c 為全部）；分組時也按篇數",
      "How many documents to show at most, 0 for all (default: 10; all with -l and -c), also where "
        + "they are grouped.")
  }

  package var helpBatch: String {
    choose(
      "逐行回答文件中的查询（编号<TAB>查询，- 为标准输入），每个查询一行 JSON",
      "逐行回答檔案中的查詢（編號<TAB>查詢，- 為標準輸入），每個查詢一行 JSON",
      "Answer the queries of a file (identifier<TAB>query, - for standard input), a line of JSON each."
    )
  }

  package var helpNoTotals: String {
    choose(
      "与 --batch 合用：不数全部命中，只找最好的，快得多",
      "與 --batch 合用：不數全部命中，只找最好的，快得多",
      "With --batch: do not count all that match; finding only the best is much faster.")
  }

  package var noTotalsWithoutBatch: String {
    choose(
      "--no-totals 要与 --batch 合用", "--no-totals 要與 --batch 合用", "--no-totals needs --batch")
  }

  package var helpRun: String {
    choose(
      "与 --batch 合用：按任一词语排序，写入文件，每行为 查询 文档 名次 得分",
      "與 --batch 合用：按任一詞語排序，寫入檔案，每行為 查詢 文件 名次 得分",
      "With --batch: rank by any of the words, and write lines of query, document, rank and score.")
  }

  package var runWithoutBatch: String {
    choose("--run 要与 --batch 合用", "--run 要與 --batch 合用", "--run needs --batch")
  }

  package var queryWithBatch: String {
    choose(
      "--batch 的查询在文件里，不能再给出查询或输出形式",
      "--batch 的查詢在檔案裡，不能再給出查詢或輸出形式",
      "--batch takes its queries from the file: give neither a query nor a form of output")
  }

  package var noQuery: String {
    choose("缺少参数 '<QUERY> ...'", "缺少參數 '<QUERY> ...'", "missing argument '<QUERY> ...'")
  }

  package var helpSort: String {
    choose(
      "顺序：score（默认，得分）、date（日期，早的在前，未注明的在最后）、path（文件名）",
      "順序：score（預設，得分）、date（日期，早的在前，未註明的在最後）、path（檔案名）",
      "The order: score (default), date (the earliest first, documents without one last) or path.")
  }

  package var helpSortReversed: String {
    choose(
      "同 --sort，次序相反（未注明日期的仍在最后）", "同 --sort，次序相反（未註明日期的仍在最後）",
      "Like --sort, the other way round (documents without a date are still last).")
  }

  package var sortedTwice: String {
    choose(
      "--sort 不能和 --sortr 同时用", "--sort 不能和 --sortr 同時用",
      "--sort cannot be used together with --sortr")
  }

  package var helpGroupBy: String {
    choose(
      "分组：file（文件）、speech（篇）、section（节），或任一字段，如 年、地；组名后是全部命中的篇数和处数",
      "分組：file（檔案）、speech（篇）、section（節），或任一欄位，如 年、地；組名後是全部命中的篇數和處數",
      "Put hits under headings: file, speech, section, or any field, as in year; a heading counts all "
        + "documents and places that match.")
  }

  package var helpFacet: String {
    choose(
      "数出全部命中中某字段各值的篇数和处数，如 年（可重复）", "數出全部命中中某欄位各值的篇數和處數，如 年（可重複）",
      "Count the values of a field in all that match, as in year; may be repeated.")
  }

  package var helpDedup: String {
    choose(
      "相近文本只算一次：各组只显示最早的一篇，总数两种都给", "相近文本只算一次：各組只顯示最早的一篇，總數兩種都給",
      "Count near-copies once: of each group the earliest is shown, totals are told both ways.")
  }

  package var arrangementWithBatch: String {
    choose(
      "--batch 不能和 --sort、--sortr、--group-by、--facet、--dedup 同时用",
      "--batch 不能和 --sort、--sortr、--group-by、--facet、--dedup 同時用",
      "--batch cannot be used together with --sort, --sortr, --group-by, --facet or --dedup")
  }

  package var helpColor: String {
    choose(
      "颜色：auto（默认）、always、never", "顏色：auto（預設）、always、never",
      "Colours: auto (default), always or never.")
  }

  package var helpMode: String {
    choose(
      "不加引号的词语怎么查：auto（默认，原文没有才按词）、exact、words",
      "不加引號的詞語怎麼查：auto（預設，原文沒有才按詞）、exact、words",
      "How words without quotation marks are read: auto (default: as words only where the exact "
        + "text is nowhere), exact or words.")
  }

  package var helpNumbers: String {
    choose(
      "数字不论写法：25 = 二十五 = 廿五，2014年 = 二〇一四年", "數字不論寫法：25 = 二十五 = 廿五，2014年 = 二〇一四年",
      "Numbers match however they are written: 25, 二十五, 廿五; 2014年, 二〇一四年.")
  }

  package var helpForms: String {
    choose(
      "数清所有命中的字形（默认文件不多时才数）", "數清所有命中的字形（預設檔案不多時才數）",
      "Count the written forms of all matches (default: where few files match).")
  }

  package var helpSyntax: String {
    choose(
      "查询的写法：wensou（默认）、cnki（如 TI='总结'*'计划' AND YE=2013-2015）",
      "查詢的寫法：wensou（預設）、cnki（如 TI='總結'*'計劃' AND YE=2013-2015）",
      "The syntax of the query: wensou (default) or cnki (as in TI='总结'*'计划' AND YE=2013-2015).")
  }

  package var wensouUsage: String {
    choose("wensou <命令> [选项]", "wensou <命令> [選項]", "wensou <COMMAND> [OPTIONS]")
  }

  package var indexUsage: String {
    choose(
      "wensou index [<DIR> ...] [选项]", "wensou index [<DIR> ...] [選項]",
      "wensou index [<DIR> ...] [OPTIONS]")
  }

  package var searchUsage: String {
    choose(
      "wensou search <QUERY> ... [选项]", "wensou search <QUERY> ... [選項]",
      "wensou search <QUERY> ... [OPTIONS]")
  }

  package var verifyUsage: String {
    choose("wensou verify [选项]", "wensou verify [選項]", "wensou verify [OPTIONS]")
  }

  package func unknownLanguage(_ name: String) -> String {
    choose(
      "没有语言 \(quoted(name))；--lang 可以是 zh-Hans、zh-Hant、en",
      "沒有語言 \(quoted(name))；--lang 可以是 zh-Hans、zh-Hant、en",
      "no language \(quoted(name)); --lang is zh-Hans, zh-Hant or en")
  }

  package func wrongEncodingRule(_ rule: String) -> String {
    let names = TextEncoding.allCases.flatMap(\.names).joined(separator: listSeparator)
    return choose(
      "--encoding 要写成 模式=编码，不能是 \(quoted(rule))；编码可以是 \(names)",
      "--encoding 要寫成 模式=編碼，不能是 \(quoted(rule))；編碼可以是 \(names)",
      "--encoding is GLOB=ENCODING, not \(quoted(rule)); the encoding is one of \(names)")
  }

  package var emptyPath: String {
    choose("目录名是空的", "目錄名是空的", "the name of a directory is empty")
  }

  package var negativeLimit: String {
    choose("--limit 不能是负数", "--limit 不能是負數", "--limit must not be negative")
  }
}
