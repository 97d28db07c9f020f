/// The name of a field: one of those we know, or a table column's own.
package struct FieldName: Hashable, Sendable, CustomStringConvertible {
  /// The name as a query writes it before the colon.
  package let description: String

  /// The field a column, a key of front matter or a query names. Every spelling of a known field,
  /// in both scripts and in English, is that field; any other name is kept as it is.
  package init(_ name: String) {
    description = Self.spellings[name.lowercased()] ?? name
  }

  /// What the document is called.
  package static let title = FieldName("题")
  /// The year it was given or written in, four digits.
  package static let year = FieldName("年")
  /// The day, `2014-05-08`, or the month, `2014-05`.
  package static let date = FieldName("日期")
  /// The place it is about, as written.
  package static let place = FieldName("地")
  /// The level of the place: 国 省 市 县 区 乡 镇.
  package static let level = FieldName("级")
  /// The body it comes from.
  package static let body = FieldName("单位")
  /// Who speaks.
  package static let speaker = FieldName("人")
  /// What kind of text it is: 讲话, 报告, 总结 and so on.
  package static let kind = FieldName("类")

  /// Every known field.
  package static let known = [title, year, date, place, level, body, speaker, kind]

  /// The known fields' names by all their spellings.
  package static let spellings: [String: String] = {
    let names = [
      "题": ["题", "題", "标题", "標題", "题目", "題目", "title"],
      "年": ["年", "年份", "年度", "year"],
      "日期": ["日期", "日", "date"],
      "地": ["地", "地区", "地區", "地点", "地點", "地方", "place"],
      "级": ["级", "級", "级别", "級別", "level"],
      "单位": ["单位", "單位", "机构", "機構", "body"],
      "人": [
        "人", "讲话人", "講話人", "讲者", "講者", "报告人", "報告人", "发言人", "發言人", "speaker", "author",
      ],
      "类": ["类", "類", "类型", "類型", "类别", "類別", "kind", "type"],
    ]
    return names.reduce(into: [:]) { spellings, name in
      for spelling in name.value { spellings[spelling] = name.key }
    }
  }()
}
