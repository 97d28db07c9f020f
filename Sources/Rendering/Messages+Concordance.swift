/// What is said of concordances and of their command.
extension Messages {
  package var kwicAbstract: String {
    choose("列出每一处及其前后文（对齐成列）", "列出每一處及其前後文（對齊成列）", "List every place with its context in columns")
  }

  package var kwicUsage: String {
    choose(
      "wensou kwic <QUERY> ... [选项]", "wensou kwic <QUERY> ... [選項]",
      "wensou kwic <QUERY> ... [OPTIONS]")
  }

  package var kwicDiscussion: String {
    choose(
      "每处一行：出处、前文、[命中]、后文；不出本行（段），显示修复后的文字。\n"
        + "查询的写法同 wensou search。默认按文件名和先后排列；\n"
        + "--sort 1R,2R 按命中后第一、第二个字（--unit word 时为词）排，1L 为前一个，0 为命中本身，标点也算。",
      "每處一行：出處、前文、[命中]、後文；不出本行（段），顯示修復後的文字。\n"
        + "查詢的寫法同 wensou search。預設按檔案名和先後排列；\n"
        + "--sort 1R,2R 按命中後第一、第二個字（--unit word 時為詞）排，1L 為前一個，0 為命中本身，標點也算。",
      "A line for each place: source, what stands before, [what was found], what stands behind, within its "
        + "line of the text and with damage repaired. Queries are those of wensou search. Lines come by "
        + "file name and place; --sort 1R,2R goes by the first, then the second character behind (with "
        + "--unit word: word), 1L by the one before, 0 by what was found; punctuation counts.")
  }

  package var helpWidth: String {
    choose(
      "前后各显示几个字或词（默认：终端上填满一行，否则 20 字或 10 词）",
      "前後各顯示幾個字或詞（預設：終端上填滿一行，否則 20 字或 10 詞）",
      "Characters or words on each side (default: what a line of the terminal has room for, elsewhere 20 "
        + "characters or 10 words).")
  }

  package var helpUnit: String {
    choose(
      "--width 和 --sort 的单位：character（默认，字）、word（词）",
      "--width 和 --sort 的單位：character（預設，字）、word（詞）",
      "What --width and --sort count: character (default) or word.")
  }

  package var helpKwicSort: String {
    choose(
      "排序：1L、2L…（左）、1R、2R…（右）、0（命中），用逗号隔开",
      "排序：1L、2L…（左）、1R、2R…（右）、0（命中），用逗號隔開",
      "Sort by 1L, 2L… (left), 1R, 2R… (right), 0 (what was found), parted by commas.")
  }

  package var helpCollation: String {
    choose(
      "次序：pinyin（默认，拼音）、stroke（笔画）、radical（部首）、codepoint（编码）",
      "次序：pinyin（預設，拼音）、stroke（筆畫）、radical（部首）、codepoint（編碼）",
      "The order of --sort: pinyin (default), stroke, radical or codepoint.")
  }

  package var helpSample: String {
    choose("随机抽取几处", "隨機抽取幾處", "Draw so many places by chance.")
  }

  package var helpSampleSeed: String {
    choose(
      "--sample 的种子，相同则抽到相同的（默认 1）", "--sample 的種子，相同則抽到相同的（預設 1）",
      "The seed of --sample: the same seed draws the same places (default: 1).")
  }

  package var helpKwicLimit: String {
    choose("最多几行，0 为全部（默认）", "最多幾行，0 為全部（預設）", "How many lines at most, 0 for all (default).")
  }

  package var helpKwicGroupBy: String {
    choose(
      "分组：file（文件）、speech（篇），或任一字段，如 年、地", "分組：file（檔案）、speech（篇），或任一欄位，如 年、地",
      "Put lines under headings: file, speech, or any field, as in year.")
  }

  package var helpKwicLines: String {
    choose("对齐的各行（默认）", "對齊的各行（預設）", "Lines in columns (default).")
  }

  package var helpCSV: String {
    choose("逗号分隔的表，每处一行", "逗號分隔的表，每處一行", "A table parted by commas, a row for each place.")
  }

  package var helpTSV: String {
    choose("制表符分隔的表，每处一行", "定位字元分隔的表，每處一行", "A table parted by tabs, a row for each place.")
  }

  package var helpBOM: String {
    choose(
      "表前加字节序标记，Excel 才认得 UTF-8", "表前加位元組順序標記，Excel 才認得 UTF-8",
      "Begin the table with a byte order mark, by which Excel knows UTF-8.")
  }

  package var bomWithoutTable: String {
    choose(
      "--bom 要与 --csv 或 --tsv 合用", "--bom 要與 --csv 或 --tsv 合用", "--bom needs --csv or --tsv")
  }

  package var wrongWidth: String {
    choose("--width 要在 0 和 1000 之间", "--width 要在 0 和 1000 之間", "--width is between 0 and 1000")
  }

  package var wrongSample: String {
    choose("--sample 至少为 1", "--sample 至少為 1", "--sample is at least 1")
  }

  package var seedWithoutSample: String {
    choose("--seed 要与 --sample 合用", "--seed 要與 --sample 合用", "--seed needs --sample")
  }

  package var collationWithoutSort: String {
    choose("--order 要与 --sort 合用", "--order 要與 --sort 合用", "--order needs --sort")
  }

  package func wrongKeys(_ text: String) -> String {
    choose(
      "--sort 不能是 \(quoted(text))；要写成 1L,2L,1R,2R（至多 99）或 0",
      "--sort 不能是 \(quoted(text))；要寫成 1L,2L,1R,2R（至多 99）或 0",
      "--sort is not \(quoted(text)); write 1L,2L,1R,2R (99 at most) or 0")
  }

  package var kwicBySection: String {
    choose(
      "kwic 不能按 section（节）分组", "kwic 不能按 section（節）分組", "kwic does not group by section")
  }

  /// That a query which only excludes, or only asks for fields, has no places.
  var nothingToLineUp: String {
    choose(
      "查询中没有要在正文里找的词语，无处可列", "查詢中沒有要在正文裡找的詞語，無處可列",
      "The query has no text to be found, so there is no place to list")
  }

  func drawn(_ count: Int, seed: UInt64) -> String {
    choose(
      "抽取 \(number(count)) 处（种子 \(seed)）", "抽取 \(number(count)) 處（種子 \(seed)）",
      english(count, "place", "places") + " drawn (seed \(seed))")
  }

  func hiddenLines(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 行（用 --limit 多看一些）", "另有 \(number(count)) 行（用 --limit 多看一些）",
      english(count, "more line", "more lines") + " (--limit shows more)")
  }
}
