/// The words of swift-argument-parser 1.8, line by line; `{}` stands for what is named in them.
extension Messages {
  /// Each line of the parser and its translation; the first that fits counts.
  var parserPhrases: [(english: String, translation: String)] {
    headings + mistakes + hints
  }

  private var headings: [(english: String, translation: String)] {
    [
      (
        "OVERVIEW: Show subcommand help information.",
        choose("显示命令的说明", "顯示命令的說明", "Show the help of a command")
      ),
      ("OVERVIEW: {}", "{}"),
      ("USAGE: {}", choose("用法: {}", "用法: {}", "USAGE: {}")),
      ("Usage: {}", choose("用法: {}", "用法: {}", "Usage: {}")),
      ("ARGUMENTS:", choose("参数:", "參數:", "ARGUMENTS:")),
      ("OPTIONS:", choose("选项:", "選項:", "OPTIONS:")),
      ("SUBCOMMANDS:", choose("命令:", "命令:", "COMMANDS:")),
    ]
  }

  private var mistakes: [(english: String, translation: String)] {
    [
      (
        "Error: Unknown option {}. Did you mean {}?",
        error(choose("没有选项 {}。是不是 {}？", "沒有選項 {}。是不是 {}？", "no such option {}; did you mean {}?"))
      ),
      ("Error: Unknown option {}", error(choose("没有选项 {}", "沒有選項 {}", "no such option {}"))),
      (
        "Error: Missing expected argument {}",
        error(choose("缺少参数 {}", "缺少參數 {}", "missing argument {}"))
      ),
      ("Error: Missing value for {}", error(choose("{} 缺少值", "{} 缺少值", "missing value for {}"))),
      (
        "Error: Unexpected argument {}",
        error(choose("参数 {} 看不懂", "參數 {} 看不懂", "unexpected argument {}"))
      ),
      (
        "Error: {} unexpected arguments: {}",
        error(choose("{} 个参数看不懂: {}", "{} 個參數看不懂: {}", "{} unexpected arguments: {}"))
      ),
      (
        "Error: The value {} is invalid for {}",
        error(choose("{} 不能用作 {} 的值", "{} 不能用作 {} 的值", "{} is no value for {}"))
      ),
      (
        "Error: Value to be set with flag {} had already been set with flag {}",
        error(choose("{} 不能和 {} 同时用", "{} 不能和 {} 同時用", "{} cannot be used together with {}"))
      ),
      (
        "Error: The option {} does not take any value, but {} was specified.",
        error(choose("选项 {} 不带值，却给了 {}", "選項 {} 不帶值，卻給了 {}", "{} takes no value, but {} was given"))
      ),
      ("Error: {}", error("{}")),
    ]
  }

  private var hints: [(english: String, translation: String)] {
    [
      ("Help:  {}", choose("说明:  {}", "說明:  {}", "Help:  {}")),
      (
        "  See {} for more information.",
        choose("  详细说明: {}", "  詳細說明: {}", "  See {} for more information.")
      ),
      (
        "  See 'wensou help <subcommand>' for detailed help.",
        choose(
          "  各命令的说明: 'wensou help <命令>'", "  各命令的說明: 'wensou help <命令>'",
          "  See 'wensou help <COMMAND>' for detailed help.")
      ),
      (
        "  See 'wensou help {} <subcommand>' for detailed help.",
        choose(
          "  各命令的说明: 'wensou help {} <命令>'", "  各命令的說明: 'wensou help {} <命令>'",
          "  See 'wensou help {} <COMMAND>' for detailed help.")
      ),
      (
        "{}Show help information.",
        choose("{}显示帮助", "{}顯示說明", "{}Show help information.")
      ),
      ("{} (default: {})", choose("{}（默认 {}）", "{}（預設 {}）", "{} (default: {})")),
      ("{}Show the version.", choose("{}显示版本", "{}顯示版本", "{}Show the version.")),
    ]
  }
}
