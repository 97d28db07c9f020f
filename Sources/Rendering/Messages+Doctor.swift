internal import Analysis
package import Corpus
package import Describing
package import Indexing

/// What is said about files that were diagnosed.
extension Messages {
  /// What a format is called.
  package func name(of format: SourceFormat) -> String {
    switch format {
    case .plainText: choose("纯文本", "純文字", "plain text")
    case .markdown: "Markdown"
    case .html: "HTML"
    case .xml: "XML"
    case .docx: "Word (DOCX)"
    case .doc: "Word (DOC/WPS)"
    case .pdf: "PDF"
    case .odt: "ODT"
    case .rtf: "RTF"
    case .epub: "EPUB"
    case .csv: choose("表格 (CSV)", "表格 (CSV)", "table (CSV)")
    case .jsonLines: "JSON Lines"
    case .zip: choose("压缩包 (ZIP)", "壓縮檔 (ZIP)", "archive (ZIP)")
    }
  }

  /// Where a field was told.
  package func name(of origin: FieldOrigin) -> String {
    switch origin {
    case .table: choose("元数据表", "元資料表", "table")
    case .frontMatter: choose("文首属性", "文首屬性", "front matter")
    case .property: choose("文档属性", "文件屬性", "property")
    case .fileName: choose("文件名", "檔名", "file name")
    case .title: choose("标题", "標題", "title")
    case .salutation: choose("题下文末", "題下文末", "head or end")
    case .text: choose("正文", "正文", "text")
    }
  }

  /// What a trait is called.
  package func name(of trait: TextTrait.Kind) -> String {
    switch trait {
    case .nul: choose("NUL 字符", "NUL 字元", "NUL characters")
    case .controls: choose("控制字符", "控制字元", "control characters")
    case .replacementCharacters: choose("原有的 �", "原有的 �", "� of its own")
    case .privateUse: choose("私用区字符", "私用區字元", "private-use characters")
    case .invisible: choose("零宽或换向字符", "零寬或換向字元", "zero-width or bidi characters")
    case .compatibilityHan: choose("兼容汉字或部首", "相容漢字或部首", "compatibility ideographs")
    case .rareHan: choose("扩展区汉字", "擴展區漢字", "Han beyond the BMP")
    case .fullwidthDigits: choose("全角数字", "全形數字", "full-width digits")
    case .markup: choose("HTML 标记", "HTML 標記", "HTML tags")
    case .mixedLineEnds: choose("换行不一", "換行不一", "mixed line ends")
    case .longLines: choose("特长的行", "特長的行", "very long lines")
    }
  }

  func trait(_ trait: TextTrait) -> String {
    let name = name(of: trait.kind)
    return choose(
      "\(name) \(number(trait.count))（第 \(number(trait.firstLine)) 行起）",
      "\(name) \(number(trait.count))（第 \(number(trait.firstLine)) 行起）",
      "\(name): \(number(trait.count)) (from line \(number(trait.firstLine)))")
  }

  func size(_ bytes: Int) -> String {
    choose("\(number(bytes)) 字节", "\(number(bytes)) 位元組", english(bytes, "byte", "bytes"))
  }

  func confidence(_ percent: Int) -> String {
    choose("把握 \(percent)%", "把握 \(percent)%", "\(percent)% certain")
  }

  var doubtful: String { choose("不确定", "不確定", "doubtful") }

  func pageCount(_ count: Int) -> String {
    choose("\(number(count)) 页", "\(number(count)) 頁", english(count, "page", "pages"))
  }

  func rowCount(_ count: Int) -> String {
    choose("\(number(count)) 行", "\(number(count)) 列", english(count, "row", "rows"))
  }

  func lines(_ lines: ClosedRange<Int>) -> String {
    if lines.count == 1 { return line(lines.lowerBound) }
    let (first, last) = (number(lines.lowerBound), number(lines.upperBound))
    return choose("第 \(first)–\(last) 行", "第 \(first)–\(last) 行", "lines \(first)–\(last)")
  }

  func line(_ number: Int) -> String {
    choose(
      "第 \(self.number(number)) 行", "第 \(self.number(number)) 行", "line \(self.number(number))")
  }

  func count(_ count: Int, of kind: Repair.Kind) -> String {
    choose(
      "\(name(of: kind)) \(number(count)) 处", "\(name(of: kind)) \(number(count)) 處",
      "\(name(of: kind)): \(number(count))")
  }

  var repairLabel: String { choose("修复", "修復", "repaired") }

  var gapLabel: String { choose("缺损", "缺損", "gap") }

  var traitLabel: String { choose("留意", "留意", "noted") }

  var diagnosticLabel: String { choose("问题", "問題", "problem") }

  func moreGaps(_ count: Int) -> String {
    choose("另有 \(number(count)) 处缺损", "另有 \(number(count)) 處缺損", "\(number(count)) more gaps")
  }

  func formats(_ list: String) -> String {
    choose("格式  \(list)", "格式  \(list)", "Formats    \(list)")
  }

  func speeches(_ speeches: Int, files: Int) -> String {
    choose(
      "分篇  \(number(files)) 个文件含 \(number(speeches)) 篇",
      "分篇  \(number(files)) 個檔案含 \(number(speeches)) 篇",
      "Speeches   \(english(speeches, "speech", "speeches")) in "
        + english(files, "file", "files"))
  }

  func install(_ package: String, for programs: String) -> String {
    choose(
      "缺少  \(programs)（apt-get install \(package)）", "缺少  \(programs)（apt-get install \(package)）",
      "Missing    \(programs) (apt-get install \(package))")
  }
}
