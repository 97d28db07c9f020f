/// What is said by commands that read texts without searching: doctor and show.
extension Messages {
  package var doctorAbstract: String {
    choose("诊断文件：格式、编码、修复、分篇、元数据", "診斷檔案：格式、編碼、修復、分篇、元資料", "Diagnose files without indexing them")
  }

  package var doctorDiscussion: String {
    choose(
      "像 wensou index 那样读取每个文件，但不写索引；说明格式、编码和把握、修复和缺损、\n"
        + "分出的各篇、元数据及其来源，以及跳过的原因；最后是合计。\n"
        + "退出码：0 没有问题，2 有文件被跳过或可疑，64 用法不对。",
      "像 wensou index 那樣讀取每個檔案，但不寫索引；說明格式、編碼和把握、修復和缺損、\n"
        + "分出的各篇、元資料及其來源，以及略過的原因；最後是合計。\n"
        + "結束碼：0 沒有問題，2 有檔案被略過或可疑，64 用法不對。",
      "Reads every file as wensou index does, but writes no index; tells its format, its encoding "
        + "and how certain that is, repairs and gaps, the speeches in it, metadata and where each "
        + "came from, and why it is skipped; then the sums. Exit status: 0 nothing is wrong, "
        + "2 a file was skipped or is doubtful, 64 wrong usage.")
  }

  package var doctorUsage: String {
    choose(
      "wensou doctor [<PATH> ...] [选项]", "wensou doctor [<PATH> ...] [選項]",
      "wensou doctor [<PATH> ...] [OPTIONS]")
  }

  package var helpDoctorPath: String {
    choose("要诊断的目录或文件", "要診斷的目錄或檔案", "Directories or files to diagnose.")
  }

  package var showAbstract: String {
    choose("显示原文，标出修复之处", "顯示原文，標出修復之處", "Show a text with its repairs marked")
  }

  package var showDiscussion: String {
    choose(
      "FILE 写法与检索结果相同，也可以是压缩包里的文件（包.zip/目录/文.txt）；FILE:行号 只显示\n"
        + "那一行和前后几行。先查索引里保存的原文，没有再读磁盘。\n"
        + "行首是文件的行号。修复之处：去掉的 [-…-]，换上的 {+…+}；有颜色时为删除线和绿色。\n"
        + "--raw 和 --clean 输出到管道时只有文字本身，不带行号。\n"
        + "终端上超过一屏时用 $PAGER（默认 less）翻页。\n"
        + "退出码：0 有，1 没有这个文件或这一行，2 出错，3 索引损坏，64 用法不对。",
      "FILE 寫法與檢索結果相同，也可以是壓縮檔裡的檔案（包.zip/目錄/文.txt）；FILE:行號 只顯示\n"
        + "那一行和前後幾行。先查索引裡保存的原文，沒有再讀磁碟。\n"
        + "行首是檔案的行號。修復之處：去掉的 [-…-]，換上的 {+…+}；有顏色時為刪除線和綠色。\n"
        + "--raw 和 --clean 輸出到管道時只有文字本身，不帶行號。\n"
        + "終端上超過一屏時用 $PAGER（預設 less）翻頁。\n"
        + "結束碼：0 有，1 沒有這個檔案或這一行，2 出錯，3 索引損壞，64 用法不對。",
      "FILE is written as hits print it, also inside an archive (a.zip/dir/b.txt); FILE:LINE shows "
        + "that line and some around it. The text stored in the index is shown, else that on the "
        + "disk. Lines have their numbers in the file. Repairs: [-removed-] and {+put in+}; struck "
        + "out and green with colours. In a pipe, --raw and --clean give the text alone, without "
        + "numbers. On a terminal, what is longer than the screen goes through $PAGER (less). Exit "
        + "status: 0 shown, 1 no such file or line, 2 trouble, 3 damaged index, 64 wrong usage.")
  }

  package var showUsage: String {
    choose(
      "wensou show <FILE[:LINE]> [选项]", "wensou show <FILE[:LINE]> [選項]",
      "wensou show <FILE[:LINE]> [OPTIONS]")
  }

  package var helpShowFile: String {
    choose("要显示的文件，可加行号", "要顯示的檔案，可加行號", "The file to show, with a line or without.")
  }

  package var helpContext: String {
    choose(
      "行号前后各显示几行（默认 3）", "行號前後各顯示幾行（預設 3）",
      "How many lines around LINE to show (default: 3).")
  }

  package var helpMarked: String {
    choose("原文，标出修复之处（默认）", "原文，標出修復之處（預設）", "The text with repairs marked (default).")
  }

  package var helpRaw: String {
    choose("原文，一字不改", "原文，一字不改", "The text as it was read.")
  }

  package var helpClean: String {
    choose("修复后的文字", "修復後的文字", "The repaired text.")
  }

  package var negativeContext: String {
    choose("-C 不能是负数", "-C 不能是負數", "-C must not be negative")
  }

  /// There is no such file, with the end of the line.
  package func noSuchFile(_ path: String) -> String {
    choose(
      "没有这个文件: \(VisibleText.of(path))\n", "沒有這個檔案: \(VisibleText.of(path))\n",
      "No such file: \(VisibleText.of(path))\n")
  }

  /// A file has no line of this number, with the end of the line.
  package func noSuchLine(_ line: Int, of path: String) -> String {
    choose(
      "\(VisibleText.of(path)) 没有第 \(number(line)) 行\n",
      "\(VisibleText.of(path)) 沒有第 \(number(line)) 行\n",
      "\(VisibleText.of(path)) has no line \(number(line))\n")
  }
}
