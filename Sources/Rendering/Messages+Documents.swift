internal import Corpus

/// What is said about documents that are damaged, too large, or in need of another program.
extension Messages {
  func damage(_ damage: DocumentDamage) -> String {
    switch damage {
    case .notOfItsFormat:
      choose("内容与扩展名不符", "內容與副檔名不符", "not the format its ending says")
    case .archive: choose("压缩包无法解开", "壓縮檔無法解開", "the archive cannot be unpacked")
    case .missingPart(let part):
      choose(
        "缺少 \(VisibleText.of(part))", "缺少 \(VisibleText.of(part))", "no \(VisibleText.of(part))")
    case .markup: choose("标记有误", "標記有誤", "broken markup")
    case .nesting: choose("嵌套太深", "巢狀太深", "nested too deeply")
    case .refused(let program):
      choose("\(program) 无法读取", "\(program) 無法讀取", "\(program) cannot read it")
    }
  }

  func limit(_ limit: ReadingLimit) -> String {
    switch limit {
    case .time: choose("时间太长", "時間太長", "takes too long")
    case .unpackedSize: choose("解压后太大", "解壓後太大", "unpacks to too much")
    case .entryCount: choose("条目太多", "項目太多", "too many entries")
    case .archiveDepth: choose("压缩包层数太多", "壓縮檔層數太多", "archives nested too deeply")
    case .textSize: choose("文字太多", "文字太多", "too much text")
    }
  }

  func missing(program: String, package: String) -> String {
    choose(
      "缺少 \(program)（请安装 \(package)）", "缺少 \(program)（請安裝 \(package)）",
      "\(program) is missing (install \(package))")
  }

  func list(of names: [String]) -> String {
    names.prefix(12).map { VisibleText.of($0) }.joined(separator: listSeparator)
      + (names.count > 12 ? "…" : "")
  }

  func brokenRows(_ count: Int, firstLine: Int) -> String {
    choose(
      "\(number(count)) 行有误，已跳过，最先一处在第 \(number(firstLine)) 行",
      "\(number(count)) 列有誤，已略過，最先一處在第 \(number(firstLine)) 行",
      english(count, "broken row", "broken rows")
        + " left out, the first on line \(number(firstLine))")
  }
}
