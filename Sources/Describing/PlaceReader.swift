/// Places as titles and names write them: `浙江省`, `江苏省盐城市射阳县`, `内蒙古自治区`, `望江口镇`.
enum PlaceReader {
  /// A place: its characters and its level.
  typealias Found = (range: Range<Int>, level: String)

  /// The place that begins at a position: a province, or units of falling level.
  static func place(at start: Int, in line: LineText) -> Found? {
    var (end, level): (Int, String?) = (start, nil)
    if let province = province(at: start, in: line) { (end, level) = (province, "省") }
    while let (unitEnd, unitLevel) = unit(at: end, in: line, above: level) {
      (end, level) = (unitEnd, unitLevel)
    }
    return level.map { (start..<end, $0) }
  }

  /// The end of a province's name, with 省, 市 or 自治区; without only where a body, a year or
  /// nothing follows.
  private static func province(at start: Int, in line: LineText) -> Int? {
    guard let (_, end) = provinces.match(at: start, in: line) else { return nil }
    if let (_, suffixEnd) = provinceSuffixes.match(at: end, in: line) { return suffixEnd }
    let isAlone = end == line.count || line.character(at: end) == "_"
    return isAlone || government.match(at: end, in: line) != nil ? end : nil
  }

  private static func unit(
    at start: Int, in line: LineText, above: String?
  ) -> (end: Int, level: String)? {
    var position = start
    while position - start < 13, let character = line.character(at: position), character.isHan {
      if position > start, let (suffix, end) = units.match(at: position, in: line),
        let unit = kinds[suffix], isBelow(unit.level, above)
      {
        let isPlace =
          position - start <= unit.longest && isName(start..<position, suffix, in: line)
          && !goesOn(suffix, at: position, in: line)
        return isPlace ? extended(end, from: start, unit.level, in: line) : nil
      }
      guard !foreign.contains(character) else { return nil }
      position += 1
    }
    return nil
  }

  /// Whether the suffix is the beginning of another word: 市场, 县级, 区域, 乡镇.
  private static func goesOn(_ suffix: String, at position: Int, in line: LineText) -> Bool {
    guard let (word, _) = continued.match(at: position, in: line) else { return false }
    return word.hasPrefix(suffix)
  }

  /// `沙市区` is a district, not a part of 沙市.
  private static func extended(
    _ end: Int, from start: Int, _ level: String, in line: LineText
  ) -> (end: Int, level: String) {
    end - start == 2 && line.character(at: end) == "区" ? (end + 1, "区") : (end, level)
  }

  private static func isBelow(_ level: String, _ above: String?) -> Bool {
    guard let above, let rank = order.firstIndex(of: above) else { return true }
    return order.firstIndex(of: level).map { $0 > rank || level == "县" && above == "市" } ?? false
  }

  /// Whether characters before a unit's suffix are a name, not a word as in 全市, 城镇, 开发区.
  private static func isName(_ range: Range<Int>, _ suffix: String, in line: LineText) -> Bool {
    let name = line.folded[range]
    if name.count == 1 { return suffix != "镇" && suffix != "乡" && !words.contains(name) }
    if words.contains(name.suffix(1)) && suffix.count == 1 && name.count > 3 { return false }
    if generic.match(at: range.lowerBound, in: line) != nil { return false }
    return !("区镇".contains(suffix) && areas.match(endingAt: range.upperBound, in: line) != nil)
  }

  private static let order = ["省", "市", "县", "区", "镇", "乡"]

  /// The level of a unit, and the longest name it has in characters.
  private static let kinds: [String: (level: String, longest: Int)] = [
    "自治州": ("市", 10), "市": ("市", 5), "自治县": ("县", 12), "自治旗": ("县", 8), "县": ("县", 4),
    "新区": ("区", 4), "回族区": ("区", 4), "区": ("区", 3), "镇": ("镇", 5), "乡": ("乡", 5),
  ]
  private static let units = WordList("自治州 市 自治县 自治旗 县 新区 回族区 区 镇 乡")
  private static let continued = WordList("市场 市民 市容 市级 县级 县域 区域 区别 区块 区分 乡镇 乡村 乡土 镇级")
  private static let provinces = WordList(
    """
    北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 \
    海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西壮族 广西 西藏 宁夏回族 宁夏 新疆维吾尔 新疆 香港 澳门
    """)
  private static let provinceSuffixes = WordList("省 市 自治区 特别行政区 区")
  private static let government = WordList("政府 人民政府 总工会 省委 自治区 年 工会")

  /// Characters no place name has that titles often begin with.
  private static let foreign = Set("的在与及各我你他会等对部了是第年月工诉某使用府".unicodeScalars.map(\.folded))

  /// What makes a common word of a level's character: 全市, 城镇, 家乡.
  private static let words = WordList(
    "全 我 本 各 省 市 县 区 城 乡 集 都 上 超 股 夜 菜 门 村 小 郊 两 该 每 老 故 家 下 返 山 社 校 园 库 景 牧 林 矿 港 辖 "
      + "营 战 军 汛 禁 灾 特 专 节 反 地 入 退 中 大 边 城 房 车 贫")

  /// What opens a title and no name.
  private static let generic = WordList(
    "关于 中国 中华 中央 全国 全省 全市 全县 全区 国家 加强 加快 推进 深化 建设 城市 城镇 乡镇 农村 民族 直辖 特别 历史")

  /// What makes an area of 区 that is no unit.
  private static let areas = WordList(
    "开发 洪 边 海底 勘查 名 保护 名胜 特 园 社 灾 山 地 小 库 景 牧 林 矿 港 辖 校 营 战 军 汛 禁 示范 试验 贸易 自贸 经济 行政 管理 合作 保税 风景 水源 "
      + "旅游 功能 工业 控制 敏感 流域 海域 水域 缓冲 核心 实验")
}
