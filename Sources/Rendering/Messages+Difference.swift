internal import Analysis
internal import Studying

/// What is said of two texts that are compared.
extension Messages {
  /// How much they have in common.
  func equalText(_ alignment: TextAlignment) -> String {
    let share = StudyNumber.share(alignment.share)
    let equal = number(alignment.equalCount)
    let (left, right) = (number(alignment.leftCount), number(alignment.rightCount))
    return choose(
      "相同文字 \(share): A \(left) 字、B \(right) 字，相同 \(equal) 字",
      "相同文字 \(share): A \(left) 字、B \(right) 字，相同 \(equal) 字",
      "Equal text \(share): A \(left) letters, B \(right), equal \(equal)")
  }

  /// The longest run of equal letters.
  func longestRun(_ count: Int, left: Int, right: Int) -> String {
    choose(
      "最长一段 \(number(count)) 字: A 第 \(left) 行，B 第 \(right) 行",
      "最長一段 \(number(count)) 字: A 第 \(left) 行，B 第 \(right) 行",
      "The longest run has \(english(count, "letter", "letters")): line \(left) of A, line \(right) of B"
    )
  }

  /// A name of the left text that stands in the right one.
  func leftName(_ name: LeftNames.Name, lines: [Int]) -> String {
    let (count, term) = (name.places.count, quoted(VisibleText.of(name.text)))
    let list = lines.map(String.init).joined(separator: choose("、", "、", ", "))
    return choose(
      "A 的名称留在 B 里: \(term) \(number(count)) 处，第 \(list) 行",
      "A 的名稱留在 B 裡: \(term) \(number(count)) 處，第 \(list) 行",
      "A name of A left in B: \(term), \(english(count, "place", "places")), line \(list)")
  }

  /// Lines that are not shown because they are equal.
  func equalLines(_ count: Int) -> String {
    choose(
      "⋯ \(number(count)) 行相同", "⋯ \(number(count)) 行相同",
      "⋯ \(english(count, "equal line", "equal lines"))")
  }

  package var diffAbstract: String {
    choose("逐处对照两篇的文字", "逐處對照兩篇的文字", "Compare two texts place by place")
  }

  package var diffUsage: String {
    choose("wensou diff A B [选项]", "wensou diff A B [選項]", "wensou diff A B [OPTIONS]")
  }

  package var diffDiscussion: String {
    choose(
      "A 为先有的一篇，B 为后有的一篇；索引里没有的文件从磁盘读。两篇按最长的相同文字对齐，只算连着 5 个字以上的，\n"
        + "不计标点和空白，简繁合并。宽的终端上左右对照，窄的和管道里上下排列；改动处标出，没有颜色时写作 [-…-] 和 {+…+}。\n"
        + "“留在 B 里”的是 A 的地名、人名：A 的地、人两栏，以及 B 在别处换成了另一个地名、人名的。\n"
        + "没有相同文字时退出码为 1。",
      "A 為先有的一篇，B 為後有的一篇；索引裡沒有的檔案從磁碟讀。兩篇按最長的相同文字對齊，只算連著 5 個字以上的，\n"
        + "不計標點和空白，簡繁合併。寬的終端上左右對照，窄的和管線裡上下排列；改動處標出，沒有顏色時寫作 [-…-] 和 {+…+}。\n"
        + "「留在 B 裡」的是 A 的地名、人名：A 的地、人兩欄，以及 B 在別處換成了另一個地名、人名的。\n"
        + "沒有相同文字時結束碼為 1。",
      "A is the earlier text, B the later; a file that the index does not hold is read from the disk. "
        + "The texts are aligned by their longest equal runs of 5 letters and more, punctuation and "
        + "blanks left aside, Traditional and Simplified the same. On a wide terminal they stand side by "
        + "side, else one above the other; changes are marked, without colours as [-…-] and {+…+}. Names "
        + "left over are places and persons of A: those its fields tell, and those for which B has "
        + "another elsewhere. The exit status is 1 when nothing is equal.")
  }

  package var helpDiffLeft: String {
    choose("先有的文件", "先有的檔案", "The earlier file.")
  }

  package var helpDiffRight: String {
    choose("后有的文件", "後有的檔案", "The later file.")
  }

  package var helpDiffContext: String {
    choose(
      "改动前后多看几段相同的行（默认 1）", "改動前後多看幾段相同的行（預設 1）",
      "Equal blocks of lines to show around changes (default 1).")
  }

  package var helpDiffAll: String {
    choose("相同的行全部列出", "相同的行全部列出", "Show all equal lines.")
  }
}
