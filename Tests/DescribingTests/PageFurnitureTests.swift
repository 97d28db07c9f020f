import Testing

@testable import Describing

@Suite struct PageFurnitureTests {
  @Test(arguments: [
    "看过“工会工作总结”的人还看了:", "看過“工會工作總結”的人還看了:", "看過“工會工作總結(jié)演講”的人還看了:.", "看过工会工作总结的网友还看了：",
    "看过&ldquo;工会总结&rdquo;的人还看了", "看过《工会总结》的人还在看……",
  ])
  func theTrailerIsLeftOut(line: String) throws {
    let text = "总结\n看过的人还看了就走。\n工作要抓好。\n\(line)\n\n"
    #expect(try DescribedText.furniture(of: text) == [line])
  }

  @Test(arguments: [
    "看过“总结”的人还看了别的书，都说好。", "我们看过的材料还要再看。", "看过展览的人很多", "的人还看了:", "看过",
  ])
  func otherLastLinesStay(line: String) throws {
    #expect(try DescribedText.furniture(of: "总结\n工作要抓好。\n" + line) == [])
  }

  @Test func aTrailerInTheMiddleStays() throws {
    #expect(try DescribedText.furniture(of: "总结\n看过“总结”的人还看了:\n工作要抓好。") == [])
  }

  @Test(arguments: [
    ("工会总结3篇(3)\n工会总结3篇\n工會總結 篇【3】\n同志们：", ["工会总结3篇", "工會總結 篇【3】"]),
    ("政府工作报告\n\n政府工作报告\n各位代表：", ["政府工作报告"]),
    ("政府工作报告\n——在大会上\n政府工作报告\n各位代表：", []),
    ("总结\n总结\n同志们：", []),
    ("政府工作报告\n政府工作报告（2010年）\n各位代表：", []),
  ])
  func equalTitlesCountOnce(text: String, furniture: [String]) throws {
    #expect(try DescribedText.furniture(of: text) == furniture)
  }
}
