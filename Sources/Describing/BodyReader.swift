/// Bodies as titles and signatures write them: `射阳县总工会`, `昆明市人民政府`, `国务院`.
enum BodyReader {
  /// The body that begins at a position.
  static func body(at start: Int, in line: LineText) -> Range<Int>? {
    if let (_, end) = known.match(at: start, in: line) {
      let isWhole = line.character(at: end).map { !$0.isHan } ?? true
      return isWhole || behindKnown.match(at: end, in: line) != nil ? start..<end : nil
    }
    let place = PlaceReader.place(at: start, in: line)
    return ending(from: place?.range.upperBound ?? start, hasPlace: place != nil, in: line)
      .map { start..<$0 }
  }

  /// The end of the body whose name goes on from a position: the first ending there is, nothing
  /// before it that no name has.
  private static func ending(from start: Int, hasPlace: Bool, in line: LineText) -> Int? {
    let limit = hasPlace ? 14 : 26
    var position = start
    while position - start <= limit, let character = line.character(at: position) {
      if let (word, end) = suffixes.match(at: position, in: line) {
        let isNamed = hasPlace || position - start >= (word == "总工会" ? 1 : 2)
        return isNamed
          && stands(word, at: position, from: start, end: end, hasPlace: hasPlace, in: line)
          ? end : nil
      }
      guard character.isHan, !foreign.contains(character) else { return nil }
      position += 1
    }
    return nil
  }

  /// A word that is no name by itself must follow what can bear it: 工会 an enterprise (and not
  /// go on as in 工会工作会议), 政府 a place (and not 政府工作报告).
  private static func stands(
    _ word: String, at position: Int, from start: Int, end: Int, hasPlace: Bool, in line: LineText
  ) -> Bool {
    switch word {
    case "工会", "妇联", "委员会", "工商业联合会", "妇女联合会":
      return (word == "工会" ? position > start : hasPlace)
        && !subjects.contains(where: { $0.match(at: end, in: line) != nil })
        && (word != "工会" || enterprises.match(endingAt: position, in: line) != nil)
    case "政府":
      return hasPlace && position == start && topics.match(at: end, in: line) == nil
    case "人民政府", "人民政府办公室", "人民政府办公厅", "人民法院", "人民检察院", "人大常委会", "人民代表大会常务委员会":
      return hasPlace && position == start
    default: return true
    }
  }

  private static let known = WordList(
    """
    中共中央办公厅 中共中央 中共中央纪律检查委员会 中共中央纪委 中共中央组织部 中共中央宣传部 中共中央统战部 国务院办公厅 国务院 中华全国总工会 全国总工会 中华人民共和国国家统计局 国家统计局 \
    全国人民代表大会常务委员会 全国人大常委会 最高人民法院 最高人民检察院 立法院 行政院
    """)

  /// What may follow a body that needs no place; else it may be part of another's name.
  private static let behindKnown = WordList("关于 印发 第 政府工作报告 总理 副总理 代总理 通知 公告")
  private static let suffixes = WordList(
    """
    总工会 工会联合会 工会委员会 职业工会 企业工会 产业工会 产业总工会 职工总会 人民政府办公室 人民政府办公厅 人民政府 \
    政府 人民法院 人民检察院 人大常委会 人民代表大会常务委员会 委员会 工会 妇联 妇女联合会 工商业联合会
    """)
  private static let enterprises = WordList("公司 集团 厂 店 大学 学院 医院 学校 系统 局 行业 业 站 中心")
  private static let topics = WordList("工作 报告")
  private static let subjects = [topics, WordList("第 会议 全体 各 干部 代表 系统 组织 建设")]

  /// Characters no body's name has where a title begins.
  private static let foreign = Set("的在与及第年月日关对把为是了届次各诉某".unicodeScalars.map(\.folded))
}
