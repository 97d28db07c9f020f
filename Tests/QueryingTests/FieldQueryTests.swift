import Testing

@testable import Querying

/// How conditions on fields are read.
@Suite struct FieldQueryTests {
  private func field(_ name: String, _ value: String) -> Query {
    .field(FieldCondition(field: name, test: .holds(value)))
  }

  private func range(_ name: String, _ from: String?, _ through: String?) -> Query {
    .field(FieldCondition(field: name, test: .range(from: from, through: through)))
  }

  @Test("Every spelling of a name is the same field, in any case and width")
  func names() throws {
    for name in ["题", "題", "标题", "Title", "ｔｉｔｌｅ"] {
      #expect(try QueryParser.parse("\(name):总结") == field("题", "总结"), "\(name)")
      #expect(try QueryParser.parse("\(name)：总结") == field("题", "总结"), "\(name)")
    }
    for standard in StandardField.allCases where standard != .year {
      for name in [standard.rawValue] + standard.aliases {
        #expect(try QueryParser.parse(name + ":甲") == field(standard.rawValue, "甲"), "\(name)")
      }
    }
  }

  @Test(arguments: [
    "年:2013..2015", "年：２０１３．．２０１５", "年:2013-2015", "年:2013至2015", "year:2013……2015",
  ])
  func yearRanges(text: String) throws {
    #expect(try QueryParser.parse(text) == range("年", "2013", "2015"))
  }

  @Test("A range may have one end")
  func openRanges() throws {
    #expect(try QueryParser.parse("年:2013..") == range("年", "2013", nil))
    #expect(try QueryParser.parse("year:..2015") == range("年", nil, "2015"))
  }

  @Test("Only a range of years is written with a hyphen, and quotation marks make no range")
  func noRanges() throws {
    #expect(try QueryParser.parse("日期:2014-05") == field("日期", "2014-05"))
    #expect(try QueryParser.parse("日期:2014-05..2014-07") == range("日期", "2014-05", "2014-07"))
    #expect(try QueryParser.parse("题:\"2013..2015\"") == field("题", "2013..2015"))
    #expect(try QueryParser.parse("题:..") == field("题", ".."))
  }

  @Test("A quotation and a group may follow the colon")
  func values() throws {
    #expect(try QueryParser.parse("题:“集体 协商”") == field("题", "集体 协商"))
    #expect(
      try QueryParser.parse("地:(江苏 OR “浙 江”)") == .or([field("地", "江苏"), field("地", "浙 江")]))
    #expect(
      try QueryParser.parse("节:（协商 -合同） 工会")
        == .and([field("节", "协商"), .not(field("节", "合同")), .bare("工会")]))
    #expect(try QueryParser.parse("-年:2013 a") == .and([.not(field("年", "2013")), .bare("a")]))
    #expect(try QueryParser.parse("题:「」 a") == .bare("a"))
  }

  @Test("A column is a field where the index has it, and text where it has not")
  func columns() throws {
    #expect(try QueryParser.parse("来源:网站", columns: ["来源"]) == field("来源", "网站"))
    #expect(try QueryParser.parse("来源:网站") == .bare("来源:网站"))
    #expect(try QueryParser.parse("负责人：张三", columns: ["来源"]) == .bare("负责人：张三"))
  }
}
