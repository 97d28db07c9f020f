/// Where in a text something stands, as a line of so many cells.
enum PlotStrip {
  /// What stands for no occurrence in a part, for one, two, three, and more.
  static let marks: [Character] = ["·", "▂", "▄", "▆", "█"]

  /// The line: each cell is an equal part of the text's characters.
  static func text(_ positions: [Int], length: Int, cells: Int) -> String {
    var counts = [Int](repeating: 0, count: max(1, cells))
    for position in positions {
      let share = Double(position) / Double(max(1, length))
      counts[min(max(0, Int(share * Double(counts.count))), counts.count - 1)] += 1
    }
    return String(counts.map { marks[min($0, marks.count - 1)] })
  }
}
