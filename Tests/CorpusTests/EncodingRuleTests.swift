import Testing

@testable import Corpus

@Suite struct EncodingRuleTests {
  @Test(arguments: [
    ("*.txt=gbk", "a.txt", true), ("*.txt=gbk", "旧稿/2013/a.txt", true),
    ("*.txt=gbk", "a.txt.md", false), ("旧稿=gbk", "旧稿/2013/a.txt", true),
    ("旧稿/=gbk", "新/旧稿/a.txt", true), ("/旧稿=gbk", "新/旧稿/a.txt", false),
    ("旧稿/2013=gbk", "旧稿/2013/a.txt", true), ("旧稿/2013=gbk", "旧稿/20131/a.txt", false),
    ("旧稿/2013=gbk", "新/旧稿/2013/a.txt", false), ("旧稿/*.txt=gbk", "旧稿/a.txt", true),
    ("旧稿/*.txt=gbk", "旧稿/2013/a.txt", false), ("旧稿/**/*.txt=gbk", "旧稿/a.txt", true),
    ("旧稿/**/*.txt=gbk", "旧稿/1/2/a.txt", true), ("旧稿/**/*.txt=gbk", "旧稿/1/2/a.md", false),
    ("**/1/**/2/*=gbk", "0/1/1/3/2/a.txt", true), ("?.txt=gbk", "稿.txt", true),
    ("?.txt=gbk", "稿子.txt", false), ("a=b.txt=gbk", "a=b.txt", true), ("**=gbk", "任/何", true),
    ("./旧稿/a.txt=gbk", "旧稿/a.txt", true),
  ])
  func `a pattern stands for names`(rule: String, name: String, applies: Bool) throws {
    #expect(try #require(EncodingRule(rule)).applies(to: name) == applies)
  }

  @Test(arguments: ["", "=", "gbk", "=gbk", "/=gbk", "*.txt=", "*.txt=latin-1", "*.txt=utf-16"])
  func `what is no rule is refused`(text: String) {
    #expect(EncodingRule(text) == nil)
  }

  @Test func `every name stands for its encoding, however written`() {
    for encoding in TextEncoding.allCases {
      for name in encoding.names {
        #expect(TextEncoding(named: name) == encoding)
        #expect(TextEncoding(named: name.uppercased()) == encoding)
        #expect(TextEncoding(named: name.filter { $0 != "-" }) == encoding)
      }
    }
  }

  @Test func `the later rule wins`() throws {
    let rules = try ["**=gbk", "b=big5"].map { try #require(EncodingRule($0)) }
    let options = ReadingOptions(encodings: rules)
    #expect(options.encoding(ofFileNamed: "a/1.txt") == .gb18030)
    #expect(options.encoding(ofFileNamed: "b/1.txt") == .big5)
    #expect(ReadingOptions().encoding(ofFileNamed: "a") == nil)
  }

  @Test func `a hostile pattern takes no time`() throws {
    let rule = try #require(
      EncodingRule(String(repeating: "**/a*a*a*/", count: 200) + "b=gbk"))
    let name = String(repeating: String(repeating: "a", count: 40) + "/", count: 100)
    #expect(!rule.applies(to: name))
  }

  @Test func `a stated encoding is taken, and what it lacks counted`() throws {
    let options = ReadingOptions(encodings: [try #require(EncodingRule("a.txt=gbk"))])
    let raw = RawFile(name: "a.txt", format: .plainText, bytes: Array("汉字\u{80}".utf8))
    let text = try SourceText(decoding: raw, options: options)
    #expect(text.encoding == .gb18030)
    #expect(text.confidence == 1)
    #expect(text.utf8.starts(with: Array("姹夊瓧".utf8)))
    let big5 = ReadingOptions(encodings: [try #require(EncodingRule("a.txt=big5"))])
    let broken = RawFile(name: "a.txt", format: .plainText, bytes: [0xFF, 0xA4, 0x40])
    #expect(try SourceText(decoding: broken, options: big5).replacedCount == 1)
  }
}
