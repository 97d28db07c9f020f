/// Values as a line of blocks of a cell each, from 0 to the greatest of them.
enum Sparkline {
  private static let blocks: [Character] = ["▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// What stands for 0.
  static let zero: Character = "▁"

  /// What stands for no value.
  static let missing: Character = "·"

  /// The line. What is above 0 is never shown as 0, the greatest value as the highest block.
  static func text(_ values: [Double?]) -> String {
    let greatest = values.compactMap(\.self).max() ?? 0
    return String(
      values.map { value in
        guard let value else { return missing }
        guard value > 0, greatest > 0 else { return zero }
        let step = (value / greatest * Double(blocks.count)).rounded(.up)
        return blocks[min(max(Int(step), 1), blocks.count) - 1]
      })
  }
}
