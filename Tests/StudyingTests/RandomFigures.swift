import TestSupport

/// Random texts of sentences whose figures are known.
struct RandomFigures {
  /// A figure that must be found.
  struct Expected {
    var told: [String]
    var name: String
    var line: Int
  }

  struct Document {
    var name: String
    var text: String
    var figures: [Expected]
  }

  private static let items = ["会员", "合同", "企业", "职工", "代表"]
  private static let units = ["个", "家", "名", "人次", "元", "份"]
  private static let numbers = [
    ("540", "540"), ("12,345", "12345"), ("2.3万", "23000"), ("3亿", "300000000"),
    ("三百二十", "320"), ("两", "2"), ("十五", "15"), ("三点五万", "35000"), ("0.5", "0.5"),
    ("７", "7"), ("6千", "6000"),
  ]
  private static let asides = [
    "天气很好", "2014年5月8日", "第三次会议", "进一步推进", "一个方面", "文件25号",
  ]

  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func document(named name: String) -> Document {
    var document = Document(name: name, text: "", figures: [])
    for line in 1...Int.random(in: 1...6, using: &generator) {
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        for _ in 0...Int.random(in: 0...3, using: &generator) {
          document.text += clause(line, &document) + pick(["，", ",", "：", "（"])
        }
        document.text += "如此" + pick(["。", "；", "！"])
      }
      document.text += "\n"
    }
    return document
  }

  private mutating func clause(_ line: Int, _ document: inout Document) -> String {
    if Bool.random(using: &generator) { return pick(Self.asides) + pick(["", "工会"]) }
    let (item, unit, number) = (pick(Self.items), pick(Self.units), pick(Self.numbers))
    let isWithTerm = Bool.random(using: &generator)
    if isWithTerm {
      document.figures.append(
        Expected(told: [item, number.0, number.1, unit], name: document.name, line: line))
    }
    return (isWithTerm ? pick(["工会", "工會"]) : "我们") + "增加" + item + number.0 + unit
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &generator)]
  }
}
