/// The help of options that say what `wensou search` prints, and what is said of those that contradict each other.
extension Messages {
  package var helpFilesWithoutMatch: String {
    choose("只列没有命中的文件", "只列沒有命中的檔案", "List the files in which nothing matches.")
  }

  package var helpOnlyMatching: String {
    choose("每处一行，只显示命中的文字", "每處一行，只顯示命中的文字", "Show what matches only, a line for each place.")
  }

  package var helpVimgrep: String {
    choose(
      "每处一行：文件:行:列（字节）:段落，供编辑器用", "每處一行：檔案:行:列（位元組）:段落，供編輯器用",
      "A line for each place, as editors read them: file:line:column (in bytes):text.")
  }

  package var helpQuiet: String {
    choose("什么也不显示，只看退出码", "什麼也不顯示，只看結束碼", "Print nothing; the exit status tells.")
  }

  package var helpSearchAfter: String {
    choose("命中行之后显示几行", "命中行之後顯示幾行", "Show so many lines behind each line that matches.")
  }

  package var helpSearchBefore: String {
    choose("命中行之前显示几行", "命中行之前顯示幾行", "Show so many lines before each line that matches.")
  }

  package var helpSearchContext: String {
    choose("命中行前后各显示几行", "命中行前後各顯示幾行", "Show so many lines on both sides (-A and -B override it).")
  }

  package var helpMaxCount: String {
    choose("每篇最多几行", "每篇最多幾行", "Show at most so many lines of each document.")
  }

  package var helpMaxColumns: String {
    choose(
      "每行最多几格（至少 24，0 为不限；默认：终端的宽度，否则不限）",
      "每行最多幾格（至少 24，0 為不限；預設：終端的寬度，否則不限）",
      "Show at most so many cells of a line (24 at least, 0 for all; default: the width of the terminal, "
        + "elsewhere all).")
  }

  package var helpHeading: String {
    choose(
      "文件名在段落之上（终端上的默认），或在每行之前（否则的默认）",
      "檔案名在段落之上（終端上的預設），或在每行之前（否則的預設）",
      "Put the name of the file above its lines (default on a terminal), or before each (default elsewhere)."
    )
  }

  package var helpNull: String {
    choose(
      "与 -l、-L、-c 合用：文件名后为 NUL，供 xargs -0", "與 -l、-L、-c 合用：檔案名後為 NUL，供 xargs -0",
      "With -l, -L or -c: put a NUL behind names of files, as for xargs -0.")
  }

  package var helpSearchStats: String {
    choose(
      "最后说明查了多少、找到多少、用时", "最後說明查了多少、找到多少、用時", "Tell at the end how much was searched and found.")
  }

  package var helpHyperlink: String {
    choose(
      "文件名可点开：auto（默认，终端支持时）、always、never", "檔案名可點開：auto（預設，終端支援時）、always、never",
      "Names of files as links: auto (default: where the terminal is known to have them), always or never."
    )
  }

  package var helpAmbiguousWidth: String {
    choose(
      "“ … ① 等字符在终端上占几格：auto（默认，按语言环境）、1、2", "“ … ① 等字元在終端上佔幾格：auto（預設，按語言環境）、1、2",
      "Cells that “ … ① and the like fill on the terminal: auto (default, by the locale), 1 or 2.")
  }

  package func negative(_ option: String) -> String {
    choose("\(option) 不能是负数", "\(option) 不能是負數", "\(option) must not be negative")
  }

  package func tooSmall(_ option: String, least: Int) -> String {
    choose("\(option) 至少为 \(least)", "\(option) 至少為 \(least)", "\(option) is at least \(least)")
  }

  package var wrongMaxColumns: String {
    choose(
      "--max-columns 至少为 24，0 为不限", "--max-columns 至少為 24，0 為不限",
      "--max-columns is at least 24, or 0 for all")
  }

  /// That an option says something about a form of output which is not asked for.
  package func needless(_ option: String, with form: String) -> String {
    choose(
      "\(option) 不能和 \(form) 同时用", "\(option) 不能和 \(form) 同時用",
      "\(option) cannot be used together with \(form)")
  }

  package var nullNeedsListing: String {
    choose("-0 要与 -l、-L 或 -c 合用", "-0 要與 -l、-L 或 -c 合用", "-0 needs -l, -L or -c")
  }

  /// How much was searched and found.
  func searched(
    found: String, shown: Int, documents: Int, characters: Int, seconds: String
  ) -> String {
    choose(
      "找到  \(found)，显示 \(number(shown)) 篇\n查过  \(number(documents)) 篇  字 \(number(characters))  用时 \(seconds)\n",
      "找到  \(found)，顯示 \(number(shown)) 篇\n查過  \(number(documents)) 篇  字 \(number(characters))  用時 \(seconds)\n",
      "Found     \(found), \(english(shown, "document", "documents")) shown\nSearched  \(english(documents, "document", "documents")), \(english(characters, "character", "characters")), \(seconds)\n"
    )
  }
}
