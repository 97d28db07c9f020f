import Testing

@testable import Analysis

/// What is a heading, and what only looks like one.
@Suite struct OutlineHeadingsTests {
  /// The headings of a text that is folded first, as `level:text`.
  static func headings(folding text: String) -> [String] {
    let folded = FoldedText(clean: Array(text.utf8)).scalars
    return headings(of: String(scalarValues: folded[...]))
  }

  /// The headings of a folded text as `level:text`.
  static func headings(of text: String) -> [String] {
    let scalars = text.scalarValues
    return Outline.headings(in: scalars).map {
      "\($0.level):\(String(scalarValues: scalars[$0.positions]))"
    }
  }

  @Test(arguments: [
    ("一、上半年工作回顾", "1:一、上半年工作回顾"),
    ("二十三、其他", "1:二十三、其他"),
    ("一百零二、附则", "1:一百零二、附则"),
    ("一.指导思想", "1:一.指导思想"),
    ("壹、前言", "1:壹、前言"),
    ("贰、组织", "1:贰、组织"),
    ("第一章 总则", "1:第一章 总则"),
    ("第十二章总则", "1:第十二章总则"),
    ("第3章 总则", "1:第3章 总则"),
    ("第一篇  转变方式 开创新局面", "1:第一篇  转变方式 开创新局面"),
    ("第一编 总则", "1:第一编 总则"),
    ("第二部分:工作安排", "1:第二部分:工作安排"),
    ("第四章之一 罚则", "1:第四章之一 罚则"),
    ("第二节 农村", "2:第二节 农村"),
    ("(一)立足岗位,鼓励创造", "2:(一)立足岗位,鼓励创造"),
    ("(十二)、其他", "2:(十二)、其他"),
    ("(一)及时通知", "2:(一)及时通知"),
    ("㈡服务", "2:㈡服务"),
    ("1、大力弘扬劳模精神。五一期间", "3:1、大力弘扬劳模精神"),
    ("12.规范服务。要", "3:12.规范服务"),
    ("3. unity", "3:3. unity"),
    ("⒊团结", "3:⒊团结"),
    ("(1)开展活动;二是", "4:(1)开展活动"),
    ("1)开展活动", "4:1)开展活动"),
    ("⑴开展活动", "4:⑴开展活动"),
    ("⑳、开展活动!", "5:⑳、开展活动"),
    ("# 讲话", "1:讲话"),
    ("### 唐凤:", "3:唐凤"),
    ("## 一、总体要求", "2:一、总体要求"),
    ("\u{3000} \t一、 回顾 \u{3000}", "1:一、 回顾"),
    ("一、2018年工作回顾", "1:一、2018年工作回顾"),
    ("一、一年来的工作", "1:一、一年来的工作"),
    ("一、二〇二三年工作", "1:一、二〇二三年工作"),
    ("二、三大任务", "1:二、三大任务"),
    ("四、五年规划", "1:四、五年规划"),
    ("一、二十年来", "1:一、二十年来"),
    ("1、2018年工作", "3:1、2018年工作"),
  ])
  func isAHeading(line: String, heading: String) {
    #expect(Self.headings(of: line) == [heading])
    #expect(Self.headings(of: "前文\r\n\(line)\u{2028}后文。") == [heading])
  }

  @Test(arguments: [
    "", "上半年", "一是加强", "一九五八、", "一二、工作", "第一条 为了", "第一、加强领导", "第一章", "第一",
    "第二部分是建议。", "第二部分像上面说的,如果不改。", "第三章规定的,从其规定。", "一、", "一、 ", "一、。", "(一)", "(一) -",
    "1.", "1.5亿元", "13.5 |", "0.7", "0、无", "2013.我们", "2013年", "1990、1991年", "(2013)工字", "(一",
    "(a)项", "参加会议", "首先,提高认识。", "最后,祝大家健康!",
    "①", "####### 七级", "#26 工会", "# ", "- 第一章 总则", "一、二月份", "一、二季度", "一、二年级", "一、二、三产业", "二、三产业",
    "十、十一月份", "1、2月份全国", "1、2、3号楼", "(四)、(五)项所列人员", "(一)至(三)项", "(1)(2)项", "①、②同",
  ])
  func isNoHeading(line: String) {
    #expect(Self.headings(of: line) == [])
  }

  @Test func longFirstSentenceIsRunningText() {
    let longest = "一、" + String(repeating: "工", count: Outline.headingLimit - 2)
    #expect(Self.headings(of: longest + "。后文") == ["1:" + longest])
    #expect(Self.headings(of: longest + "工。后文") == [])
  }
}
