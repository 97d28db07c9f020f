import TestSupport

/// Random texts for the tests of this module.
enum SampleTexts {
  /// Pieces of both scripts, Latin, marks, forms, entities, damage, and what looks like it.
  private static let pieces = [
    "總", "结", "工會", "会", "𠮷", "a", "LED", "2014", "é", "e\u{301}", "，", "。", " ", "\n", "\u{3000}",
    "(jié)", "(huì)", "(LED)", "（qiě）", "(", ")", "?", "?wù)", "rdquo;", "ldquo;", "&nbsp;",
    "&amp;",
    "&#8220;", "&#x4E00;", "&#0;", "&", ";", "&#10;", "“", "”", "😀", "\u{200D}", "ﬀ", "\u{F900}",
    "獎", "獎?wù)", "?wù)潞凸と讼蠕h", "潞", "h", "?", "總?cè)", "\u{200B}", "\u{FEFF}", "\u{AD}",
    "\u{0}", "\u{1}", "\u{1F}", "\u{FFFD}", "\u{202E}", "“", "，",
  ]

  private static let han = Array("工會会總总結结全县縣劳勞动動大会议議人民代表中国國一十百名".unicodeScalars)

  /// A text with damage and look-alikes of it.
  static func damaged(using generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...20, using: &generator)).flatMap { _ in
      Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
    }
  }

  /// Han of both scripts with punctuation, Latin, digits and parentheses, none of them damage.
  static func clean(using generator: inout SeededGenerator) -> [UInt8] {
    let breaks = [
      "，", "。", "、", "(", ")", "(一)", "（", "）", "LED", "(AI)", "2014", ";", "？", "\n", "&",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        text += breaks[Int.random(in: 0..<breaks.count, using: &generator)]
      } else {
        text.unicodeScalars.append(han[Int.random(in: 0..<han.count, using: &generator)])
      }
    }
    return Array(text.utf8)
  }

  /// Any bytes, many of them those that matter here.
  static func bytes(using generator: inout SeededGenerator) -> [UInt8] {
    let likely = Array("(jié)&#x;rdquo?總".utf8)
    return (0..<Int.random(in: 0...30, using: &generator)).map { _ in
      Int.random(in: 0..<4, using: &generator) == 0
        ? UInt8.random(in: 0...255, using: &generator)
        : likely[Int.random(in: 0..<likely.count, using: &generator)]
    }
  }
}
