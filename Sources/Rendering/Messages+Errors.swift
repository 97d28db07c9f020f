internal import Querying

/// What is said when work cannot go on: what happened, where, and what to do next.
extension Messages {
  func error(_ sentence: String) -> String {
    choose("错误: \(sentence)", "錯誤: \(sentence)", "error: \(sentence)")
  }

  func noIndex(_ path: String) -> String {
    choose(
      "\(path) 里没有索引。先建索引: wensou index 目录",
      "\(path) 裡沒有索引。先建索引: wensou index 目錄",
      "there is no index in \(path). Make one first: wensou index DIR")
  }

  func notAnIndex(_ path: String) -> String {
    choose(
      "\(path) 里有别的文件，不像是索引目录。请用 --index 另指一个目录",
      "\(path) 裡有別的檔案，不像是索引目錄。請用 --index 另指一個目錄",
      "\(path) holds other files and does not look like an index. Name another directory: --index DIR"
    )
  }

  func otherAnalyzer(_ path: String, found: String, known: String) -> String {
    choose(
      "\(path) 是用另一套分词规则（\(found)）建的，本程序用的是 \(known)。请重建: wensou index --rebuild",
      "\(path) 是用另一套分詞規則（\(found)）建的，本程式用的是 \(known)。請重建: wensou index --rebuild",
      "\(path) was made by another analyzer (\(found)); this program has \(known). "
        + "Rebuild it: wensou index --rebuild")
  }

  func damaged(_ path: String, offset: Int, what: String) -> String {
    choose(
      "\(path) 已损坏（第 \(offset) 字节: \(what)）。请重建: wensou index --rebuild",
      "\(path) 已損壞（第 \(offset) 位元組: \(what)）。請重建: wensou index --rebuild",
      "\(path) is damaged (at byte \(offset): \(what)). Rebuild it: wensou index --rebuild")
  }

  func unknownFormat(_ path: String, what: String) -> String {
    choose(
      "本程序读不了 \(path)（\(what)）。请用较新的 wensou，或重建: wensou index --rebuild",
      "本程式讀不了 \(path)（\(what)）。請用較新的 wensou，或重建: wensou index --rebuild",
      "\(path) cannot be read by this program (\(what)). Use a newer wensou, or rebuild it: "
        + "wensou index --rebuild")
  }

  func locked(_ path: String) -> String {
    choose(
      "另一个 wensou 正在写这个索引（\(path)）。等它结束后再试",
      "另一個 wensou 正在寫這個索引（\(path)）。等它結束後再試",
      "another wensou is writing this index (\(path)). Try again when it is done")
  }

  func lostOriginal(_ path: String, _ absence: TextAbsence) -> String {
    let (reason, advice) = (self.reason(of: absence), advice(after: absence))
    return choose(
      "需要 \(path) 的原文，但\(reason)，索引中也未存原文。\(advice)",
      "需要 \(path) 的原文，但\(reason)，索引中也未存原文。\(advice)",
      "the text of \(path) is needed, but \(reason), and the index does not hold it. \(advice)")
  }

  func refused(_ operation: String, _ path: String, reason: String) -> String {
    let reason = systemReason(reason)
    return choose(
      "\(path): \(reason)（\(operation)）。已有的索引没有损坏",
      "\(path): \(reason)（\(operation)）。已有的索引沒有損壞",
      "\(path): \(reason) (\(operation)). An index that was there is unharmed")
  }

  func outputFailed(_ reason: String) -> String {
    let reason = systemReason(reason)
    return choose(
      "结果写不出去: \(reason)", "結果寫不出去: \(reason)",
      "the output cannot be written: \(reason)")
  }

  func unreadableRoot(_ path: String, reason: String) -> String {
    let reason = systemReason(reason)
    return choose(
      "不能读 \(path): \(reason)。请给出要索引的目录: wensou index 目录",
      "不能讀 \(path): \(reason)。請給出要索引的目錄: wensou index 目錄",
      "cannot read \(path): \(reason). Name the directory to index: wensou index DIR")
  }

  var neitherFileNorDirectory: String {
    choose("既不是文件也不是目录", "既不是檔案也不是目錄", "neither a file nor a directory")
  }

  func icuFailed(_ call: String, _ status: String) -> String {
    choose(
      "ICU 出错（\(call): \(status)）。请检查 libicu 是否装好",
      "ICU 出錯（\(call): \(status)）。請檢查 libicu 是否裝好",
      "ICU failed (\(call): \(status)). Check that libicu is installed")
  }

  func fileFailed(_ path: String, reason: String) -> String {
    let reason = systemReason(reason)
    return choose(
      "文件 \(path)：\(reason)", "檔案 \(path)：\(reason)", "file \(path): \(reason)")
  }

  func wrongBatchLine(_ number: Int) -> String {
    choose(
      "第 \(number) 行没有制表符；每行应为: 编号<TAB>查询",
      "第 \(number) 行沒有定位字元；每行應為: 編號<TAB>查詢",
      "line \(number) has no tab; a line is: identifier<TAB>query")
  }
}
