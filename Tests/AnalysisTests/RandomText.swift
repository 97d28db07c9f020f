import TestSupport

/// Random texts of the kinds that break tokenizers.
enum RandomText {
  /// Ranges of scalar values, each as likely as the others.
  private static let kinds: [ClosedRange<UInt32>] = [
    0x4E00...0x4E60, 0x5DE5...0x5DE6, 0x7E3D...0x7E3D, 0x603B...0x603B, 0x4F1A...0x4F1A,
    0x3400...0x3410, 0x2_0000...0x2_0010, 0x3007...0x3007, 0x3005...0x3005, 0xF900...0xF910,
    0x3041...0x3060, 0x30A1...0x30C0, 0x30FC...0x30FC, 0xAC00...0xAC10, 0x61...0x7A, 0x30...0x39,
    0x20...0x2F, 0x3A...0x40, 0x5F...0x5F, 0x3000...0x3003, 0x3008...0x3011, 0x2018...0x201F,
    0x300...0x310, 0xFE00...0xFE0F, 0x200B...0x200F, 0x1_F468...0x1_F469, 0x1_F3FB...0x1_F3FF,
    0x1_F1E6...0x1_F1FF, 0x5D0...0x5D5, 0x0E01...0x0E10, 0x1100...0x1110, 0x0...0x1F, 0x7F...0x9F,
    0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029, 0xD800...0xDFFF, 0xFFFD...0xFFFF,
    0x10_FFF0...0x11_0010, 0xFFFF_FFF0...0xFFFF_FFFF,
  ]

  /// A text of up to `maximum` scalars of all kinds, half of the time in runs of one kind.
  static func nasty(
    upTo maximum: Int, using generator: inout some RandomNumberGenerator
  ) -> [UInt32] {
    var kind = kinds[0]
    return (0..<Int.random(in: 0...maximum, using: &generator)).map { _ in
      if Bool.random(using: &generator) { kind = kinds.randomElement(using: &generator) ?? kind }
      return .random(in: kind, using: &generator)
    }
  }

  /// Words of the dictionary and characters with rules of their own in word breaking, mixed.
  private static let pieces = [
    "工会", "工作总结", "工會", "維護", "中华人民共和国", "的", "了", "一", "乂", "㐀", "〇", "々", "\u{F900}", "\u{20000}",
    "\u{2F800}", "a", "B", "é", "1", "23", "１", "Ａ", "@", "_", ".", ",", ":", ";", "'", "’", "\"",
    "“", "·",
    "：", "，", "。", "．", "、", "﹕", "-", "—", "%", " ", "\u{3000}", "\u{A0}", "\t", "\n", "\r",
    "\r\n", "\u{85}",
    "\u{2028}", "\u{301}", "\u{302A}", "\u{3099}", "\u{FE0F}", "\u{200B}", "\u{200D}", "\u{AD}",
    "\u{FEFF}",
    "\u{2060}", "の", "か\u{3099}", "カ", "ー", "ｶ", "ﾞ", "한", "국", "\u{1100}\u{1161}", "א", "ש", "״",
    "ไ", "ท",
    "క", "ا", "ㄅ", "Ⅳ", "①", "㈠", "№", "©", "😀", "👩\u{200D}🚀", "🇨", "🇳", "🏽", "\u{E000}",
    "\u{FFFD}",
    "\u{FFFF}", "\u{0}", "㍿", "㌔", "⼀", "⺀", "〡", "〆", "𝟎", "𝐀", "ꀀ", "ᠠ", "\u{E0001}",
  ].map(\.scalarValues)

  /// A text of up to `maximum` pieces that have to do with word breaking, the Han ones likelier.
  static func adversarial(
    upTo maximum: Int, using generator: inout some RandomNumberGenerator
  ) -> [UInt32] {
    (0..<Int.random(in: 0...maximum, using: &generator)).flatMap { _ in
      let isHan = Int.random(in: 0..<3, using: &generator) == 0
      return (isHan ? pieces[..<10] : pieces[...]).randomElement(using: &generator) ?? []
    }
  }

  /// A text of up to `maximum` scalars drawn from `alphabet`.
  static func of(
    _ alphabet: String, upTo maximum: Int, using generator: inout some RandomNumberGenerator
  ) -> [UInt32] {
    let scalars = alphabet.unicodeScalars.map(\.value)
    return (0..<Int.random(in: 0...maximum, using: &generator)).map { _ in
      scalars.randomElement(using: &generator) ?? 0x20
    }
  }
}

extension String {
  /// The scalar values of the string.
  var scalarValues: [UInt32] { unicodeScalars.map(\.value) }

  /// The string of valid scalar values; others become U+FFFD.
  init(scalarValues: some Sequence<UInt32>) {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: scalarValues.map { Unicode.Scalar($0) ?? "\u{FFFD}" })
    self.init(scalars)
  }
}
