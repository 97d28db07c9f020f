import TestSupport

/// Random documents with fields: few values, so that many are equal, some in both scripts, and files of
/// several speeches.
struct RandomRecords {
  typealias Record = FieldedCorpus.Record

  private static let dates = ["2013", "2014", "2014-05", "2014-05-08", "2014-11", "2015-01-02"]
  private static let places = ["射阳县", "射陽縣", "盐城市", "ＡＢ区", "ab区", "浙江省"]
  private static let sources = ["网站", "網站", "10", "9", "9.0"]

  var generator: SeededGenerator
  /// The records of each file.
  let files: [[Record]]

  init(seed: UInt64, fileCount: Int = 40) {
    var generator = SeededGenerator(seed: seed)
    let names = (0..<fileCount).shuffled(using: &generator)
    files = names.map { name in
      let count = Bool.random(using: &generator) ? 1 : Int.random(in: 2...4, using: &generator)
      return (1...count).map { speech in
        Record(
          name: "报告/\(100 + name).txt", speech: count == 1 ? nil : speech,
          fields: Self.fields(using: &generator), text: Self.text(using: &generator))
      }
    }
    self.generator = generator
  }

  private static func fields(
    using generator: inout SeededGenerator
  ) -> [(name: String, value: String)] {
    var fields: [(String, String)] = []
    func add(_ name: String, _ values: [String]) {
      guard Int.random(in: 0..<3, using: &generator) > 0 else { return }
      fields.append((name, values.randomElement(using: &generator) ?? ""))
    }
    add("年", ["2012", "2014"])
    add("日期", dates)
    add("地", places)
    add("来源", sources)
    return fields
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    let pieces = ["工会", "工會", "协商", "，会议", "报告", "。\n"]
    return (0..<Int.random(in: 1...12, using: &generator))
      .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }

  /// The files over so many segments, in another order each time.
  mutating func corpus(segmentCount: Int) throws -> FieldedCorpus {
    var parts = [[Record]](repeating: [], count: segmentCount)
    for file in files.shuffled(using: &generator) {
      parts[Int.random(in: parts.indices, using: &generator)] += file
    }
    return try FieldedCorpus(parts)
  }

  /// The documents that hold 工会, with the number of places.
  var matches: [(record: Record, placeCount: Int)] {
    files.joined().map { record in
      let text = record.text.replacing("工會", with: "工会")
      return (record, text.split(separator: "工会", omittingEmptySubsequences: false).count - 1)
    }.filter { $0.1 > 0 }
  }
}

extension FieldedCorpus.Record {
  /// The value of a field.
  subscript(field: String) -> String? { fields.first { $0.name == field }?.value }

  /// File and speech.
  var address: String { "\(name) \(speech ?? 0)" }
}
