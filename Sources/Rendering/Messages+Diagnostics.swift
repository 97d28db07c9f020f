package import Corpus

/// What is said about files that were skipped or are doubtful.
extension Messages {
  /// What happened to a file.
  package func explanation(of reason: Diagnostic.Reason) -> String {
    switch reason {
    case .tooLarge(let bytes):
      choose("太大", "太大", "too large") + bracketed(self.bytes(bytes))
    case .unreadable(let answer):
      choose("无法读取", "無法讀取", "cannot be read") + bracketed(systemReason(VisibleText.of(answer)))
    case .replacedCharacters(let count, let encoding):
      replaced(count, encoding.displayName)
    case .missingTool(let program, let package):
      missing(program: VisibleText.of(program), package: VisibleText.of(package))
    case .noTextColumn(let columns): label(of: reason) + bracketed(list(of: columns))
    case .brokenRows(let count, let line): brokenRows(count, firstLine: line)
    case .brokenTableRow(let line):
      choose(
        "第 \(number(line)) 行的引号不合规则，这一行不用", "第 \(number(line)) 行的引號不合規則，這一列不用",
        "misplaced quotation mark in line \(number(line)), its row is not used")
    case .tableWithoutFileColumn:
      choose(
        "元数据表没有写文件名的列（文件、file、path）", "元資料表沒有寫檔名的欄（檔案、file、path）",
        "table of metadata without a column for the file (file, path, 文件)")
    case .rowsWithoutFile(let count): rowsWithoutFile(count)
    case .notADate(let column, let value):
      notADate(VisibleText.of(column), quoted(value))
    default: label(of: reason)
    }
  }

  /// The name of the group that a reason is counted in.
  package func label(of reason: Diagnostic.Reason) -> String {
    switch reason {
    case .unsupportedFormat(let ending): unsupportedFormat(VisibleText.of(ending))
    case .empty: choose("空文件", "空檔案", "empty")
    case .binary: choose("二进制文件", "二進位檔", "binary")
    case .unknownEncoding: choose("编码不明", "編碼不明", "unknown encoding")
    case .unreadable: choose("无法读取", "無法讀取", "unreadable")
    case .linkedDirectory: choose("指向目录的链接", "指向目錄的連結", "link to a directory")
    case .notAFile: choose("不是普通文件", "不是一般檔案", "not a regular file")
    case .nameNotUTF8: choose("文件名不是 UTF-8", "檔名不是 UTF-8", "name not in UTF-8")
    case .nameTaken: choose("与别的文件同名", "與別的檔案同名", "same name as another file")
    case .tooLarge: choose("太大", "太大", "too large")
    case .lockFile: choose("Word 的锁定文件", "Word 的鎖定檔", "lock file of Word")
    case .encrypted: choose("加密的文件", "加密的檔案", "encrypted")
    case .noTextLayer:
      choose("扫描件，没有文字", "掃描檔，沒有文字", "a scan, without text")
    case .damagedDocument(let damage):
      choose("文档损坏", "文件損毀", "damaged document") + bracketed(self.damage(damage))
    case .beyondLimit(let limit):
      choose("超过限度", "超過限度", "beyond the limits") + bracketed(self.limit(limit))
    case .missingTool(let program, let package):
      missing(program: VisibleText.of(program), package: VisibleText.of(package))
    case .noTextColumn: choose("没有正文列", "沒有正文欄", "no column named text")
    case .partlyRead(let damage):
      choose("只读出一部分", "只讀出一部分", "read in part") + bracketed(self.damage(damage))
    case .brokenRows: choose("有坏行", "有壞列", "broken rows")
    case .changedWhileReading: choose("读取时被改动", "讀取時被改動", "changed while being read")
    case .mojibake:
      choose(
        "有乱码（UTF-8 曾被当作别的编码保存）", "有亂碼（UTF-8 曾被當作別的編碼儲存）",
        "garbled (UTF-8 once saved as another encoding)")
    case .replacedCharacters: choose("有字无法解码", "有字無法解碼", "undecodable characters")
    case .brokenTableRow, .tableWithoutFileColumn:
      choose("元数据表有误", "元資料表有誤", "fault in a table of metadata")
    case .rowsWithoutFile:
      choose("元数据表有多余的行", "元資料表有多餘的列", "rows of metadata without a file")
    case .notADate: choose("年份或日期看不懂", "年份或日期看不懂", "unreadable years or dates")
    case .brokenFrontMatter:
      choose(
        "文首的 YAML 元数据有误，没有采用", "文首的 YAML 元資料有誤，沒有採用",
        "broken YAML front matter, not used")
    case .frontMatterInTOML:
      choose(
        "文首的元数据是 TOML，不支持，没有采用", "文首的元資料是 TOML，不支援，沒有採用",
        "front matter in TOML, not supported and not used")
    }
  }

  /// How many files were skipped, and the groups they fall into.
  func skipped(_ files: Int, _ groups: [String]) -> String {
    let list = bracketed(groups.joined(separator: listSeparator))
    return choose(
      "跳过  \(number(files)) 个文件\(list)", "略過  \(number(files)) 個檔案\(list)",
      "Skipped    " + english(files, "file", "files") + list)
  }

  /// How many characters were replaced, and in how many files.
  func replaced(_ characters: Int, inFiles files: Int) -> String {
    choose(
      "替换  \(number(characters)) 个字无法解码，以 � 代替 / \(number(files)) 个文件",
      "替換  \(number(characters)) 個字無法解碼，以 � 代替 / \(number(files)) 個檔案",
      "Replaced   " + english(characters, "undecodable character", "undecodable characters")
        + " by � in " + english(files, "file", "files"))
  }

  private func replaced(_ count: Int, _ encoding: String) -> String {
    choose(
      "按 \(encoding) 有 \(number(count)) 个字无法解码，以 � 代替",
      "按 \(encoding) 有 \(number(count)) 個字無法解碼，以 � 代替",
      english(count, "character", "characters") + " not decodable as \(encoding), replaced by �")
  }

  private func rowsWithoutFile(_ count: Int) -> String {
    choose(
      "\(number(count)) 行所说的文件不存在", "\(number(count)) 列所說的檔案不存在",
      english(count, "row", "rows") + " for files that are not there")
  }

  private func notADate(_ column: String, _ value: String) -> String {
    choose(
      "\(column) 的值 \(value) 不是年份或日期，没有采用", "\(column) 的值 \(value) 不是年份或日期，沒有採用",
      "\(column) \(value) is no year or date, not used")
  }

  private func unsupportedFormat(_ ending: String) -> String {
    ending.isEmpty
      ? choose("没有扩展名", "沒有副檔名", "no file name extension")
      : choose("不支持 .\(ending)", "不支援 .\(ending)", ".\(ending) not supported")
  }

  private func bytes(_ count: Int) -> String {
    choose("\(number(count)) 字节", "\(number(count)) 位元組", english(count, "byte", "bytes"))
  }
}
