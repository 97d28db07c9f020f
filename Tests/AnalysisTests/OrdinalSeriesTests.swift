import Testing

@testable import Analysis

/// `第一，` and `首先，` are headings in a series, and only there.
@Suite struct OrdinalSeriesTests {
  @Test(arguments: [
    (
      "第一，关于竞赛。今年\n说明。\n第二，关于经费。今年",
      ["4:第一,关于竞赛", "4:第二,关于经费"]
    ),
    ("第一、基本建設\n第二、工業生產\n", ["4:第一、基本建设", "4:第二、工业生产"]),
    (
      "首先，要提高認識。今天\n其次，要抓好落實：\n最後，要加強領導。\n",
      ["4:首先,要提高认识", "4:其次,要抓好落实", "4:最后,要加强领导"]
    ),
    (
      "一、工作\n首先，认识。\n其次，落实。\n二、要求",
      ["1:一、工作", "4:首先,认识", "4:其次,落实", "1:二、要求"]
    ),
    ("首先，一。\n再次，二。", ["4:首先,一", "4:再次,二"]),
  ])
  func aSeriesIsOfHeadings(text: String, headings: [String]) {
    #expect(OutlineHeadingsTests.headings(folding: text) == headings)
  }

  @Test(arguments: [
    "首先，请允许我代表县委讲话。\n同志们", "首先，认识。\n最后，祝大家健康！", "第一，认识。\n第三，落实。", "第二，认识。\n第三，落实。",
    "其次，认识。\n再次，落实。", "第一是认识。\n第二是落实。", "第一次会议\n第二次会议", "开头第一，认识。\n开头第二，落实。",
  ])
  func whatIsNoSeriesIsNone(text: String) {
    #expect(OutlineHeadingsTests.headings(folding: text) == [])
  }

  @Test func aLongFirstSentenceIsRunningText() {
    let long = "第二，" + String(repeating: "工", count: OrdinalSeries.limit) + "。"
    let headings = OutlineHeadingsTests.headings(folding: "第一，认识。\n\(long)\n第三，落实。")
    #expect(headings == ["4:第一,认识", "4:第三,落实"])
  }
}
