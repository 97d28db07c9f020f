/// Tells a number that opens a heading from the first of several that are only listed.
enum ListedNumbers {
  /// Whether `一、` goes on as in `一、二月份` or `一、二、三产业`: with the next number and something
  /// that is counted in this way. `二、三大任务` and `一、一年来` stay headings.
  static func goOn(after number: Int, _ scanner: LineScanner) -> Bool {
    var next = scanner
    return HeadingNumeral.read(&next) == number + 1 && counted.contains { next.take($0) }
  }

  /// Whether a character may join listed marks: `(四)、(五)`, `(一)至(三)`.
  static func isJoint(_ scalar: UInt32) -> Bool {
    "、,和及与或至到-~—".unicodeScalars.contains { $0.value == scalar }
  }

  private static let counted = [
    "、", "两", "月", "季", "级", "线", "类", "等", "期", "产业", "年级", "审", "号", "楼", "组", "批", "班",
  ]
}
