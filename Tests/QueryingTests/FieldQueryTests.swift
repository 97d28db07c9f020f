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
    for standard in StandardField.allCases {
      for name in [standard.rawValue] + standard.aliases {
        #expect(
          try QueryParser.parse(name + ":2014") == field(standard.rawValue, "2014"), "\(name)")
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

  @Test(
    "A year may be typed in any form, and a date with any marks",
    arguments: [
      ("年:二〇一四", "年", "2014"), ("年:2014年", "年", "2014"), ("年:二零一四年", "年", "2014"),
      ("年:“二〇一四年”", "年", "2014"), ("日期:2014年", "日期", "2014"), ("日期:2014-5", "日期", "2014-05"),
      ("日期:2014.5.8", "日期", "2014-05-08"), ("日期:2014年5月8日", "日期", "2014-05-08"),
      ("日期:2014/05", "日期", "2014-05"), ("日期:2014-13", "日期", "2014-13"),
      ("题:二〇一四年", "题", "二〇一四年"), ("日期:2014-05-08-1", "日期", "2014-05-08-1"),
      ("日期:2014年5月8日9", "日期", "2014年5月8日9"), ("日期:20145", "日期", "20145"),
    ])
  func formsOfDates(text: String, name: String, value: String) throws {
    #expect(try QueryParser.parse(text) == field(name, value))
  }

  @Test("Of a range of years or dates the earlier end is the first")
  func reversedRanges() throws {
    #expect(try QueryParser.parse("年:2015..2013") == range("年", "2013", "2015"))
    #expect(try QueryParser.parse("年:2015年至二〇一三年") == range("年", "2013", "2015"))
    #expect(try QueryParser.parse("日期:2015..2014年5月") == range("日期", "2014-05", "2015"))
    #expect(try QueryParser.parse("日期:2014-05..2014") == range("日期", "2014-05", "2014"))
    #expect(try QueryParser.parse("题:2015..2013") == range("题", "2015", "2013"))
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

  @Test(
    "A name before a colon that is no field's can be told",
    arguments: [
      ("没有栏:x", ["没有栏"]), ("没有栏：x -(y OR 栏:z) 栏:w", ["没有栏", "栏"]), ("年:2014", []),
      ("\"没有栏:x\"", []), ("12:30", []), ("https://a", []), ("栏:", []), (":x", []), ("a1:b", []),
    ])
  func unknownFields(text: String, names: [String]) throws {
    #expect(try QueryParser.parse(text).unknownFields == names)
  }
}
