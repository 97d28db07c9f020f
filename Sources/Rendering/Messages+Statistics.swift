package import Indexing
internal import Searching

/// What is said of what an index consists of.
extension Messages {
  package var statsAbstract: String {
    choose("索引的规模和构成", "索引的規模和構成", "Tell what the index consists of.")
  }

  package var statsUsage: String {
    choose("wensou stats [选项]", "wensou stats [選項]", "wensou stats [OPTIONS]")
  }

  package var statsDiscussion: String {
    choose(
      "列出篇数、字数、词数、各部分占用的字节，以及最长的倒排表。",
      "列出篇數、字數、詞數、各部分佔用的位元組，以及最長的倒排表。",
      "Lists documents, characters, words, the bytes of each part, and the longest posting lists.")
  }

  package var helpStatsJSON: String {
    choose("输出一行 JSON", "輸出一行 JSON", "Print one line of JSON.")
  }

  package var mergeAbstract: String {
    choose("把索引的各段合并为一段", "把索引的各段合併為一段", "Merge all segments of the index into one.")
  }

  package var mergeUsage: String {
    choose("wensou merge [选项]", "wensou merge [選項]", "wensou merge [OPTIONS]")
  }

  package var mergeDiscussion: String {
    choose(
      "更新多次以后，索引会有几段，也会留有已删文件的数据。合并后查询稍快、占用更小；查到的结果不变。",
      "更新多次以後，索引會有幾段，也會留有已刪檔案的資料。合併後查詢稍快、佔用更小；查到的結果不變。",
      "After many updates the index has several segments, and data of files that are gone. Merging makes it a little faster and smaller; what is found stays the same."
    )
  }

  package func merged(_ report: SegmentCompaction.Report, seconds: Double) -> String {
    guard !report.isUnchanged else {
      return choose(
        "未变  索引只有一段，也没有已删的篇（版本 \(report.generation)），没有写入",
        "未變  索引只有一段，也沒有已刪的篇（版本 \(report.generation)），沒有寫入",
        "Unchanged  the index has one segment and no deleted documents (version \(report.generation)); nothing was written"
      )
    }
    let sizes = "\(number(report.oldSize)) → \(number(report.newSize))"
    return choose(
      "合并  版本 \(report.generation)  段 \(number(report.segmentCount)) → 1  删去 \(number(report.deletedCount)) 篇  字节 \(sizes)",
      "合併  版本 \(report.generation)  段 \(number(report.segmentCount)) → 1  刪去 \(number(report.deletedCount)) 篇  位元組 \(sizes)",
      "Merged     version \(report.generation), segments \(number(report.segmentCount)) → 1, \(english(report.deletedCount, "deleted document", "deleted documents")) dropped, bytes \(sizes)"
    )
      + took(seconds)
  }

  func statisticsHead(_ statistics: IndexStatistics) -> [String] {
    let totals = statistics.totals
    let stored = statistics.isStoring ? "" : choose("，未存", "，未存", ", not stored")
    return [
      choose(
        "版本 \(statistics.generation)  段 \(number(statistics.segmentCount))  篇 \(number(totals.documentCount))  字 \(number(totals.characterCount))  词 \(number(totals.tokenCount))",
        "版本 \(statistics.generation)  段 \(number(statistics.segmentCount))  篇 \(number(totals.documentCount))  字 \(number(totals.characterCount))  詞 \(number(totals.tokenCount))",
        "Version \(statistics.generation), \(english(statistics.segmentCount, "segment", "segments")), \(english(totals.documentCount, "document", "documents")), \(english(totals.characterCount, "character", "characters")), \(english(totals.tokenCount, "word", "words"))"
      ),
      choose(
        "词条  字组 \(number(statistics.gramCount))  词 \(number(statistics.wordCount))  栏值 \(number(statistics.fieldValueCount))  已删 \(number(statistics.deletedCount)) 篇",
        "詞條  字組 \(number(statistics.gramCount))  詞 \(number(statistics.wordCount))  欄值 \(number(statistics.fieldValueCount))  已刪 \(number(statistics.deletedCount)) 篇",
        "Terms: \(english(statistics.gramCount, "gram", "grams")), \(english(statistics.wordCount, "word", "words")), \(english(statistics.fieldValueCount, "field value", "field values")); \(english(statistics.deletedCount, "deleted document", "deleted documents"))"
      ),
      choose(
        "字节  索引 \(number(statistics.size))  原文 \(number(statistics.textSize))（UTF-8\(stored)）",
        "位元組  索引 \(number(statistics.size))  原文 \(number(statistics.textSize))（UTF-8\(stored)）",
        "Bytes: index \(number(statistics.size)), texts \(number(statistics.textSize)) (UTF-8\(stored))"
      ),
    ]
  }

  var sectionSizes: String { choose("各部分字节", "各部分位元組", "Bytes by section") }
  var longestGrams: String { choose("最长的字组表", "最長的字組表", "Longest gram lists") }
  var longestWords: String { choose("最长的词表", "最長的詞表", "Longest word lists") }

  func listSize(_ list: IndexStatistics.LongList) -> String {
    choose(
      "\(number(list.occurrenceCount)) 处 / \(number(list.documentCount)) 篇",
      "\(number(list.occurrenceCount)) 處 / \(number(list.documentCount)) 篇",
      "\(english(list.occurrenceCount, "place", "places")) in \(english(list.documentCount, "document", "documents"))"
    )
  }

  package var helpParity: String {
    choose(
      "另抽 N 个随机短语，比较索引查到的和逐字扫描原文查到的",
      "另抽 N 個隨機短語，比較索引查到的和逐字掃描原文查到的",
      "Also compare the index with a literal scan for N random phrases.")
  }

  package var helpSeed: String {
    choose("抽取短语的种子", "抽取短語的種子", "Seed of the random phrases.")
  }

  package func wrongParity(_ count: Int) -> String {
    choose(
      "--parity 至少为 1，不能是 \(count)", "--parity 至少為 1，不能是 \(count)",
      "--parity is at least 1, not \(count)")
  }

  package var helpWatch: String {
    choose(
      "一直看着目录，文件一变就更新索引（按 Ctrl-C 停止）",
      "一直看著目錄，檔案一變就更新索引（按 Ctrl-C 停止）",
      "Keep watching the directories and update the index when files change (stop with Ctrl-C).")
  }

  package var watching: String {
    choose("等待文件变化…（Ctrl-C 停止）", "等待檔案變化…（Ctrl-C 停止）", "Waiting for changes… (Ctrl-C stops)")
  }

  func parityHead(phrases: Int, seed: UInt64) -> String {
    choose(
      "对照  随机短语 \(number(phrases)) 个（种子 \(seed)）", "對照  隨機短語 \(number(phrases)) 個（種子 \(seed)）",
      "Compared   \(english(phrases, "random phrase", "random phrases")) (seed \(seed))")
  }

  var byIndex: String { choose("索引查到", "索引查到", "by index") }
  var byScan: String { choose("逐字扫描", "逐字掃描", "by scan ") }

  func parityTotals(_ tally: ParityCheck.Tally, _ way: String) -> String {
    choose(
      "  \(way)  \(number(tally.documentCount)) 篇次 / \(number(tally.placeCount)) 处",
      "  \(way)  \(number(tally.documentCount)) 篇次 / \(number(tally.placeCount)) 處",
      "  \(way)  \(number(tally.documentCount)) documents, \(number(tally.placeCount)) places")
  }

  func parityDifference(
    _ phrase: String, _ indexed: ParityCheck.Tally, _ scanned: ParityCheck.Tally
  ) -> String {
    let counts =
      "\(number(indexed.documentCount))/\(number(indexed.placeCount)) ≠ "
      + "\(number(scanned.documentCount))/\(number(scanned.placeCount))"
    return choose(
      "  不同  “\(phrase)”  \(counts)", "  不同  「\(phrase)」  \(counts)",
      "  differs  “\(phrase)”  \(counts)")
  }

  var parityHolds: String {
    choose("一致  两种办法查到的完全相同", "一致  兩種辦法查到的完全相同", "Equal      both found exactly the same")
  }

  func parityFails(_ count: Int) -> String {
    choose(
      "不一致  \(number(count)) 个短语；请重建索引: wensou index --rebuild",
      "不一致  \(number(count)) 個短語；請重建索引: wensou index --rebuild",
      "Different  for \(english(count, "phrase", "phrases")); rebuild with: wensou index --rebuild")
  }
}
