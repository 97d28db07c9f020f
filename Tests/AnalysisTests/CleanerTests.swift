import Testing

@testable import Analysis

@Suite struct CleanerTests {
  private func clean(_ source: String) throws -> String {
    let utf8 = Array(source.utf8)
    let text = try CleanText(source: utf8, repairs: Cleaner.repairs(in: utf8))
    return String(decoding: text.utf8, as: UTF8.self)
  }

  @Test(
    "Inserted pinyin is dropped",
    arguments: [
      ("總結(jié)演講", "總結演講"), ("总结(jié)", "总结"), ("國(guó)業(yè)類(lèi)", "國業類"),
      ("會(huì)會(kuài)", "會會"), ("結(jie\u{301})", "結"), ("略(lüè)略(lu\u{308}e\u{300})", "略略"),
      ("團(tuán)結(jié)(一)", "團結(一)"),
    ])
  func dropsPinyin(source: String, expected: String) throws {
    #expect(try clean(source) == expected)
  }

  @Test(
    "What is no inserted pinyin stays",
    arguments: [
      "燈(LED)", "智能(AI)", "而且（qiě）", "重慶(chóngqìng)", "媽(ma)", "結(jie)", "結(huì)", "a(jié)",
      "(jié)", "。(jié)", "結 (jié)", "結(jié", "結jié)", "結(Jié)", "結(jié )", "結()", "結(", "あ(jié)",
      "結(jié）",
      "結(jiéjié)",
    ])
  func keepsOthers(source: String) throws {
    #expect(try clean(source) == source)
  }

  @Test(
    "Entities become their character",
    arguments: [
      ("工会&nbsp;会议", "工会\u{A0}会议"), ("&ldquo;三雙&rdquo;", "“三雙”"),
      ("&#8220;&#x201d;&#X4E00;", "“”一"),
      ("a&lt;b&amp;&amp;c&gt;d", "a<b&&c>d"), ("&#9;", "\t"), ("&#128512;", "😀"),
      ("&#0000065;", "A"),
      ("&amp;nbsp;", "&nbsp;"), ("&amp;amp;lt;", "&amp;lt;"), ("&&nbsp;;", "&\u{A0};"),
      ("&hellip;&thetasym;", "…ϑ"),
    ])
  func replacesEntities(source: String, expected: String) throws {
    #expect(try clean(source) == expected)
  }

  @Test(
    "A line break written as an entity becomes a space",
    arguments: [
      "&#10;", "&#13;", "&#xB;", "&#12;", "&#x85;", "&#x2028;", "&#8233;",
    ])
  func keepsLines(entity: String) throws {
    #expect(try clean("一" + entity + "二") == "一 二")
  }

  @Test(
    "What is no entity, or stands for no text, stays",
    arguments: [
      "&RDQUO;", "&nbsp", "&nosuch;", "&;", "&#;", "&#x;", "&#xG;", "&#-1;", "&#+65;", "&#0;",
      "&#xD800;",
      "&#x110000;", "&#99999999999999999999;", "&#8;", "&#127;", "&#x80;", "& nbsp;", "&#8220 ;",
      "&#x 41;",
      "&", "AT&T;", "＆nbsp；",
    ])
  func keepsOtherEntities(source: String) throws {
    #expect(try clean(source) == source)
  }

  @Test(
    "A bare quotation mark is repaired behind a damaged place",
    arguments: [
      ("獎?wù)?rdquo;等榮", "獎\u{FFFD}”等榮"), ("獎?wù)rdquo;等", "獎\u{FFFD}”等"),
      ("總結(jié)rdquo;等", "總結”等"),
      ("總結(jié)ldquo;等", "總結“等"),
    ])
  func repairsBareQuotes(source: String, expected: String) throws {
    #expect(try clean(source) == expected)
  }

  @Test(
    "A bare quotation mark elsewhere stays",
    arguments: [
      "獎章rdquo;等", "rdquo;", "?rdquo;", ")?rdquo;", "獎?xyz)?rdquo;", "獎wù)?rdquo;", "a?wù)?rdquo;",
      "總結(jié)。rdquo;", "總結(jié)RDQUO;", "總結(jié)ardquo;", "&nbsprdquo;",
    ])
  func keepsBareNames(source: String) throws {
    #expect(try clean(source).hasSuffix(String(source.suffix(4))))
    #expect(try !clean(source).contains("”"))
  }

  @Test(
    "Shifted bytes are read anew",
    arguments: [
      ("獎?wù)潞凸と讼蠕h號的決定", "獎章和工人先鋒號的決定"), ("獎?wù)潞凸と?的決定", "獎章和工\u{FFFD}的決定"),
      ("獎?wù)翧級", "獎章A級"), ("年初總?cè)?擴(kuò)大)會議", "年初總\u{FFFD}擴大)會議"),
    ])
  func readsShiftedBytesAnew(source: String, expected: String) throws {
    #expect(try clean(source) == expected)
  }

  @Test(
    "What is no trace of a shift stays",
    arguments: [
      "是?wù)務", "結?wù)務", "獎(?wù)", "獎?wu)", "獎?wù", "?wù)潞凸", "獎?", "獎章怎麼讀?wù)還是zhāng",
    ])
  func keepsQuestions(source: String) throws {
    #expect(try clean(source) == source)
  }

  @Test(
    "What shows nothing is dropped",
    arguments: [
      ("工\u{200B}会", "工会"), ("工\u{200C}\u{2060}\u{FEFF}会", "工会"), ("so\u{AD}lid", "solid"),
      ("\u{202A}工会\u{202C}\u{2066}\u{2069}", "工会"), ("工\u{1}会", "工会"), ("工\u{0}会", "工会"),
      ("工\u{7F}会", "工会"), ("工&#8203;会&shy;", "工会"), ("工\u{200D}会", "工会"),
      ("👩\u{200D}會", "👩會"), ("\u{200D}👩", "👩"), ("👩\u{200D}", "👩"),
    ])
  func dropsInvisible(source: String, expected: String) throws {
    #expect(Array(try clean(source).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "What joins, separates or selects stays",
    arguments: [
      "👩\u{200D}🚀", "❤\u{FE0F}\u{200D}🔥", "葛\u{E0100}", "工\u{0}\u{0}会", "工\u{1}\u{2}会",
      "工\u{1F}会", "工\u{1C}会", "工\u{97}会", "工\u{85}会", "工\t会", "工\u{B}会", "工\u{FFFD}会",
      "工\u{2028}会", "“工会”，", "é", "工\u{2010}会",
    ])
  func keepsVisible(source: String) throws {
    #expect(Array(try clean(source).unicodeScalars) == Array(source.unicodeScalars))
  }

  @Test("A repair says what it replaced")
  func repairs() {
    let repairs = Cleaner.repairs(in: Array("結(jié)&nbsp;".utf8))
    #expect(
      repairs == [
        Repair(kind: .pinyin, source: 3..<9, replacement: ""),
        Repair(kind: .entity, source: 9..<15, replacement: "\u{A0}"),
      ])
  }
}
