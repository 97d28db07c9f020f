/// The argument parser's own words, which it has in English only, in the user's language.
package enum HelpText {
  /// A text of the argument parser with its fixed words translated.
  package static func translated(_ text: String, _ language: Language) -> String {
    let messages = Messages(language)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translated(line: String($0), messages) }
      .joined(separator: "\n")
  }

  private static func translated(line: String, _ messages: Messages) -> String {
    for (english, translation) in beginnings(messages) where line.hasPrefix(english) {
      return translation + line.dropFirst(english.count)
    }
    for (english, translation) in endings(messages) where line.hasSuffix(english) {
      return line.dropLast(english.count) + translation
    }
    return line
  }

  private static func beginnings(_ messages: Messages) -> [(String, String)] {
    [
      ("OVERVIEW: ", messages.choose("", "", "")),
      ("USAGE: ", messages.choose("用法: ", "用法: ", "USAGE: ")),
      ("Usage: ", messages.choose("用法: ", "用法: ", "Usage: ")),
      ("ARGUMENTS:", messages.choose("参数:", "參數:", "ARGUMENTS:")),
      ("OPTIONS:", messages.choose("选项:", "選項:", "OPTIONS:")),
      ("SUBCOMMANDS:", messages.choose("命令:", "命令:", "COMMANDS:")),
      (
        "Error: Unknown option ",
        messages.choose("错误: 没有这个选项 ", "錯誤: 沒有這個選項 ", "error: no such option ")
      ),
      (
        "Error: Missing expected argument ",
        messages.choose("错误: 缺少参数 ", "錯誤: 缺少參數 ", "error: missing argument ")
      ),
      (
        "Error: Missing value for ",
        messages.choose("错误: 缺少值: ", "錯誤: 缺少值: ", "error: missing value for ")
      ),
      ("Error: ", messages.choose("错误: ", "錯誤: ", "error: ")),
    ]
  }

  private static func endings(_ messages: Messages) -> [(String, String)] {
    [
      ("Show help information.", messages.choose("显示帮助", "顯示說明", "Show help information.")),
      ("Show the version.", messages.choose("显示版本", "顯示版本", "Show the version.")),
      (
        "for detailed information.",
        messages.choose("查看详细说明", "檢視詳細說明", "for detailed information.")
      ),
      ("for more information.", messages.choose("查看更多说明", "檢視更多說明", "for more information.")),
    ]
  }
}
