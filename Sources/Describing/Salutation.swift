/// The line that addresses the audience: `同志们：`, `各位代表：`, `各位会员、各位工会伙伴，大家好！`.
enum Salutation {
  /// Whether a line is one.
  static func isSalutation(_ line: LineText) -> Bool {
    guard 3...80 ~= line.count, let last = line.folded.last else { return false }
    let isAddressed = openings.match(at: 0, in: line) != nil || persons.occurs(in: line)
    switch last {
    case ":", "：": return isAddressed
    case "!", "！", "。": return isAddressed && greetings.occurs(in: line) && line.count <= 40
    default: return false
    }
  }

  private static let openings = WordList("各位 同志们 朋友们 尊敬的 代表们 委员们 女士们 老师们 同学们 会员")
  private static let persons = WordList("同志们 朋友们 各位代表 各位委员 女士 先生 工友们")
  private static let greetings = WordList("大家好 上午好 下午好 晚上好 早上好 你们好")
}
