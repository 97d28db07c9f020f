import Analysis
import Testing

@Suite struct CollatorTests {
  @Test(arguments: [
    (Collator.Order.pinyin, "阿北陈工会农学总"), (.stroke, "一二工中业会学总"), (.radical, "一业中二会学工总"),
  ])
  func charactersAreInTheirOrder(order: Collator.Order, characters: String) throws {
    let collator = try Collator(order)
    let sorted = try characters.unicodeScalars.map(\.value).sorted {
      try collator.key(of: [$0]).lexicographicallyPrecedes(collator.key(of: [$1]))
    }
    #expect(String(String.UnicodeScalarView(sorted.compactMap(Unicode.Scalar.init))) == characters)
  }

  /// So that keys can be put behind each other.
  @Test(arguments: Collator.Order.allCases)
  func onlyTheEndOfAKeyIsZero(order: Collator.Order) throws {
    let collator = try Collator(order)
    for text in [
      "", "工会", "\u{0}", "a\u{0}b", "\u{FFFD}😀", String(repeating: "工会总结", count: 5_000),
    ] {
      let key = try collator.key(of: text.unicodeScalars.map(\.value)[...])
      #expect(key.firstIndex(of: 0) == key.count - 1)
    }
    #expect(
      try collator.key(of: [0xD800, 0x11_0000]).last == 0, "what is no character does not matter")
  }
}
