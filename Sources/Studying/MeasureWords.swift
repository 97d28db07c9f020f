/// The units that numbers are told in, folded. What comes behind a number and is none of them makes no figure
/// of it: months, days, numbers of documents.
enum MeasureWords {
  /// Units that need something to be counted: 份 of what.
  private static let counters = words(
    """
    个 名 位 家 户 所 座 栋 幢 间 处 套 项 件 起 宗 笔 批 份 篇 本 册 张 封 幅 条 款 支 辆 台 架 艘 只 头 株 棵
    次 场 轮 种 类 片 块 口 门 盏 部 期 场次 批次 班次 车次 架次 航次 户次 例 版 组 层 对 节 顶 床 具 枚 副
    """)

  /// Units that say themselves what is counted.
  private static let measures = words(
    """
    % ‰ 个百分点 个点 倍 元 角 美元 港元 港币 日元 欧元 英镑 新台币 人 人次 人天 人日 岁 年 年度 个月 天 个小时 小时 分钟
    秒 亩 公顷 平方米 平方公里 平方千米 立方米 公里 千米 里 米 厘米 毫米 吨 公斤 千克 克 斤 升 毫升 千瓦 千瓦时 兆瓦
    千伏安 千伏 吨标准煤 标准箱 个工作日 工时 学时 课时 床位 张床位
    """)

  /// Units that stand behind digits only; behind Han numerals they are mostly parts of names (三级, 两市).
  private static let behindDigits = words("县 市 区 省 乡 镇 村 乡镇 街道 社区 期 节 门 对 口 层 组 部 角 里 年度")

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })
  }

  private static let all = counters.union(measures).union(behindDigits)

  private static let longest = all.map(\.count).max() ?? 0

  /// The longest unit that begins at a place of a text, behind Han numerals or digits.
  static func unit(
    at start: Int, in text: ArraySlice<UInt32>, behindHan isHan: Bool
  ) -> Range<Int>? {
    guard start < text.endIndex else { return nil }
    for length in (1...min(longest, text.endIndex - start)).reversed() {
      let word = Array(text[start..<start + length])
      guard all.contains(word), !isHan || !behindDigits.contains(word) else { continue }
      return start..<start + length
    }
    return nil
  }

  /// Whether a unit says itself what is counted.
  static func isMeasure(_ unit: ArraySlice<UInt32>) -> Bool { measures.contains(Array(unit)) }

  private static let thousand: UInt32 = 0x5343

  /// Whether the numeral of a place that stands there, 千, begins a unit: `千瓦`, `千米`.
  static func beginsWithPlace(at start: Int, in text: ArraySlice<UInt32>) -> Bool {
    guard start < text.endIndex, text[start] == thousand else { return false }
    return unit(at: start, in: text, behindHan: false) != nil
  }
}
