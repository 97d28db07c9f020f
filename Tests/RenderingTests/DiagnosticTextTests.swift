import Corpus
import Rendering
import Testing

@Suite struct DiagnosticTextTests {
  @Test(arguments: [
    (Diagnostic.Reason.unsupportedFormat("pdf"), "不支持 .pdf", "不支援 .pdf", ".pdf not supported"),
    (.unsupportedFormat(""), "没有扩展名", "沒有副檔名", "no file name extension"),
    (.empty, "空文件", "空檔案", "empty"),
    (.binary, "二进制文件", "二進位檔", "binary"),
    (.unknownEncoding, "编码不明", "編碼不明", "unknown encoding"),
    (
      .unreadable("Permission denied"), "无法读取（没有权限）", "無法讀取（沒有權限）",
      "cannot be read (Permission denied)"
    ),
    (.linkedDirectory, "指向目录的链接", "指向目錄的連結", "link to a directory"),
    (.notAFile, "不是普通文件", "不是一般檔案", "not a regular file"),
    (.nameNotUTF8, "文件名不是 UTF-8", "檔名不是 UTF-8", "name not in UTF-8"),
    (.tooLarge(1_048_576), "太大（1,048,576 字节）", "太大（1,048,576 位元組）", "too large (1,048,576 bytes)"),
    (.changedWhileReading, "读取时被改动", "讀取時被改動", "changed while being read"),
    (
      .mojibake, "有乱码（UTF-8 曾被当作别的编码保存）", "有亂碼（UTF-8 曾被當作別的編碼儲存）",
      "garbled (UTF-8 once saved as another encoding)"
    ),
    (
      .replacedCharacters(3, .gb18030), "按 GB18030 有 3 个字无法解码，以 � 代替",
      "按 GB18030 有 3 個字無法解碼，以 � 代替",
      "3 characters not decodable as GB18030, replaced by �"
    ),
    (.lockFile, "Word 的锁定文件", "Word 的鎖定檔", "lock file of Word"),
    (.encrypted, "加密的文件", "加密的檔案", "encrypted"),
    (.noTextLayer, "扫描件，没有文字", "掃描檔，沒有文字", "a scan, without text"),
    (
      .damagedDocument(.missingPart("a.xml")), "文档损坏（缺少 a.xml）", "文件損毀（缺少 a.xml）",
      "damaged document (no a.xml)"
    ),
    (
      .beyondLimit(.unpackedSize), "超过限度（解压后太大）", "超過限度（解壓後太大）",
      "beyond the limits (unpacks to too much)"
    ),
    (
      .missingTool(program: "unrtf", package: "unrtf"), "缺少 unrtf（请安装 unrtf）",
      "缺少 unrtf（請安裝 unrtf）", "unrtf is missing (install unrtf)"
    ),
    (.noTextColumn(["a", "b"]), "没有正文列（a、b）", "沒有正文欄（a、b）", "no column named text (a, b)"),
    (.partlyRead(.nesting), "只读出一部分（嵌套太深）", "只讀出一部分（巢狀太深）", "read in part (nested too deeply)"),
    (
      .brokenRows(2, firstLine: 5), "2 行有误，已跳过，最先一处在第 5 行", "2 列有誤，已略過，最先一處在第 5 行",
      "2 broken rows left out, the first on line 5"
    ),
    (
      .brokenTableRow(line: 7), "第 7 行的引号不合规则，这一行不用", "第 7 行的引號不合規則，這一列不用",
      "misplaced quotation mark in line 7, its row is not used"
    ),
    (
      .tableWithoutFileColumn, "元数据表没有写文件名的列（文件、file、path）",
      "元資料表沒有寫檔名的欄（檔案、file、path）",
      "table of metadata without a column for the file (file, path, 文件)"
    ),
    (
      .rowsWithoutFile(2), "2 行所说的文件不存在", "2 列所說的檔案不存在", "2 rows for files that are not there"
    ),
    (
      .notADate(column: "年份", value: "abc"), "年份 的值 “abc” 不是年份或日期，没有采用",
      "年份 的值 「abc」 不是年份或日期，沒有採用", "年份 “abc” is no year or date, not used"
    ),
    (
      .brokenFrontMatter, "文首的 YAML 元数据有误，没有采用", "文首的 YAML 元資料有誤，沒有採用",
      "broken YAML front matter, not used"
    ),
    (
      .frontMatterInTOML, "文首的元数据是 TOML，不支持，没有采用", "文首的元資料是 TOML，不支援，沒有採用",
      "front matter in TOML, not supported and not used"
    ),
  ])
  func everyReasonInEveryLanguage(
    reason: Diagnostic.Reason, simplified: String, traditional: String, english: String
  ) {
    let diagnostic = Diagnostic(path: "a\n.txt", reason: reason)
    let lines = Language.allCases.map { text($0).line(for: diagnostic) }
    #expect(lines == [simplified, traditional, english].map { "讲话/a .txt: \($0)" })
  }

  @Test func summaryInGroups() {
    let reasons: [Diagnostic.Reason] = [
      .unreadable("a"), .binary, .unsupportedFormat("pdf"), .unreadable("b"), .empty,
      .replacedCharacters(1_000, .big5), .unsupportedFormat("pdf"), .unsupportedFormat("xls"),
      .unsupportedFormat("pdf"), .replacedCharacters(1, .utf8),
    ]
    let diagnostics = reasons.map { Diagnostic(path: "x", reason: $0) }
    #expect(
      text(.simplified).summary(of: diagnostics) == [
        "跳过  8 个文件（不支持 .pdf 3、无法读取 2、不支持 .xls 1、二进制文件 1、空文件 1）",
        "替换  1,001 个字无法解码，以 � 代替 / 2 个文件",
      ])
    let first = Array(diagnostics.prefix(1))
    #expect(text(.english).summary(of: first) == ["Skipped    1 file (unreadable 1)"])
    #expect(text(.traditional).summary(of: []) == [])
  }

  private func text(_ language: Language) -> DiagnosticText {
    DiagnosticText(language: language) { "讲话/" + $0 }
  }
}
