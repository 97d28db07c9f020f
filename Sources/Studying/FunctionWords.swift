/// Words beside numbers that are no part of what is counted, folded.
enum FunctionWords {
  /// 的, which joins a share to what it is a share of.
  static let of: UInt32 = 0x7684

  /// Marks that open a quotation, as they are folded.
  static let openers = Set("“「『\"《〈".unicodeScalars.map(\.value))

  /// Marks that close a quotation.
  static let closers = Set("”」』\"》〉".unicodeScalars.map(\.value))

  private static let links = words(
    """
    达 达到 达成 为 有 共 共有 共计 合计 总计 累计 约 近 超 超过 突破 了 到 至 于 是 的 计 多达 只 仅 已 也 均 各 分别 就 上
    升至 增至 降至 增加到 提高到 不少于 不低于 不足 将近 接近 大约 高达 等 总共 一共 全部 其中 每 同比 共同 又 还 再 新 以 从 由 在 保持在 控制在 稳定在 已有 已达 达
    只有 还有 和 及 与 自 每人 平均 依序 前 现有 拥有 均为 占 占到 仅有 不到 不超过 预计
    """)

  private static let ends = words(
    """
    的 了 是 在 被 把 参加 开展 建立 签订 发放 实现 达到 完成 用于 得到 进行 获得 受到 为 向 给 对 与 和 及 以及 等 并 以 中 上 来
    已 共 均 也 都 将 被评为 成立 组建 覆盖 投入 享受 通过 实行 纳入 加入 之 所 则 或 其中 分别 全部 增加 提高 下降 增长 达 到 至 由 从 就
    """)

  private static let leads = words("的 左右 以上 以下 以内 上下 之多 多 余 整 各类 各种 新 大 小 重点 以来 来")

  private static func words(_ list: String) -> Set<[UInt32]> {
    Set(list.split(whereSeparator: \.isWhitespace).map { $0.unicodeScalars.map(\.value) })
  }

  /// Whether a word joins a number to what stands before it.
  static func isLink(_ word: [UInt32]) -> Bool { links.contains(word) }

  /// Whether a word cannot be part of a name behind a number.
  static func endsName(_ word: [UInt32]) -> Bool { ends.contains(word) }

  /// Whether a word may stand between a number and a name.
  static func leadsToName(_ word: [UInt32]) -> Bool { leads.contains(word) }
}
