/// The line ends of texts.
enum LineEnds {
  /// The same text, in which a line feed stands for each carriage return that ends a line alone; a
  /// run of them before a line feed is one line end with it, and stays.
  ///
  /// Law: no byte moves, and all others stay what they are.
  static func withLineFeeds(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.contains(0x0D) else { return utf8 }
    var text = utf8
    var isBeforeLineFeed = false
    for index in text.indices.reversed() {
      switch text[index] {
      case 0x0A: isBeforeLineFeed = true
      case 0x0D: if !isBeforeLineFeed { text[index] = 0x0A }
      default: isBeforeLineFeed = false
      }
    }
    return text
  }
}
