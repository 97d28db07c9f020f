/// What is said of documents with equal text.
extension Messages {
  /// How many groups there are.
  func copyCount(_ groups: Int, documents: Int, least: Double) -> String {
    let share = FixedNumber.text(least * 100, digits: 0) + "%"
    let (groups, all) = (number(groups), number(documents))
    return choose(
      "\(groups) 组 \(all) 篇有相同文字（\(share) 以上）", "\(groups) 組 \(all) 篇有相同文字（\(share) 以上）",
      "\(english(groups: groups)) of \(english(documents, "document", "documents")) with equal text (\(share) or more)"
    )
  }

  private func english(groups: String) -> String { groups == "1" ? "1 group" : "\(groups) groups" }

  /// The headline of a group.
  func copyGroup(_ group: Int, documents: Int) -> String {
    choose(
      "第 \(number(group)) 组  \(number(documents)) 篇",
      "第 \(number(group)) 組  \(number(documents)) 篇",
      "Group \(number(group))  \(english(documents, "document", "documents"))")
  }

  /// The heads of the columns: date, share, longest run, file.
  var copyHeads: [String] {
    [
      choose("日期", "日期", "date"), choose("相同文字", "相同文字", "equal"),
      choose("最长", "最長", "longest"), field(named: "文件"),
    ]
  }

  /// So many letters.
  func letterCount(_ count: Int) -> String {
    choose("\(number(count)) 字", "\(number(count)) 字", number(count))
  }

  /// How many groups are not told.
  func moreCopyGroups(_ count: Int) -> String {
    choose(
      "另有 \(number(count)) 组（用 --limit 多看一些，0 为全部）",
      "另有 \(number(count)) 組（用 --limit 多看一些，0 為全部）",
      "\(english(count, "more group", "more groups")) (--limit shows more, 0 all)")
  }

  package var dupAbstract: String {
    choose("找出文字大部分相同的篇", "找出文字大部分相同的篇", "Find documents with much equal text")
  }

  package var dupUsage: String {
    choose(
      "wensou dup [--min 0.6] [选项]", "wensou dup [--min 0.6] [選項]",
      "wensou dup [--min 0.6] [OPTIONS]")
  }

  package var dupDiscussion: String {
    choose(
      "相同文字 = 2 × 两篇对齐后相同的字数 ÷ 两篇字数之和；只算连着 5 个字以上的相同文字，不计标点和空白，简繁合并。\n"
        + "一组里各篇按时间排列，每篇与组内相同文字达到 --min 的最早一篇比较（不是第 1 篇时括号里是它的序号）。\n"
        + "逐处比较两篇用 wensou diff。一组也没有时退出码为 1。",
      "相同文字 = 2 × 兩篇對齊後相同的字數 ÷ 兩篇字數之和；只算連著 5 個字以上的相同文字，不計標點和空白，簡繁合併。\n"
        + "一組裡各篇按時間排列，每篇與組內相同文字達到 --min 的最早一篇比較（不是第 1 篇時括號裡是它的序號）。\n"
        + "逐處比較兩篇用 wensou diff。一組也沒有時結束碼為 1。",
      "Equal text = 2 × letters that both have when they are aligned ÷ letters of both; only runs of "
        + "5 letters and more count, punctuation and blanks do not, Traditional and Simplified are the "
        + "same. The documents of a group are in the order of time; each is compared with the earliest "
        + "with which it has enough equal text (its number is in brackets unless it is the first). "
        + "wensou diff compares two of them place by place. The exit status is 1 when there is no group."
    )
  }

  package var helpLeastShare: String {
    choose(
      "相同文字至少占多少，0.4 到 1（默认 0.6）", "相同文字至少佔多少，0.4 到 1（預設 0.6）",
      "The share of equal text at least, 0.4 to 1 (default 0.6).")
  }

  package var wrongLeastShare: String {
    choose("--min 要在 0.4 到 1 之间", "--min 要在 0.4 到 1 之間", "--min must be between 0.4 and 1")
  }

  package var helpGroupLimit: String {
    choose(
      "最多列出多少组，0 为全部（默认 20；--csv 和 --json 为全部）",
      "最多列出多少組，0 為全部（預設 20；--csv 和 --json 為全部）",
      "Groups to list, 0 for all (default 20; all with --csv and --json).")
  }
}
