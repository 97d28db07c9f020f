/// The fields every document may have, by the names a query may give them.
public enum StandardField: String, CaseIterable, Hashable, Sendable {
  case title = "题"
  case section = "节"
  case year = "年"
  case date = "日期"
  case path = "文件"
  case place = "地"
  case level = "级"
  case speaker = "人"
  case body = "单位"
  case kind = "类"

  /// The field of a name: its own, in Traditional characters, or in English; in any case and width.
  public init?(name: String) {
    let name = name.inHalfWidth.lowercased()
    guard
      let field = Self.allCases.first(where: { $0.rawValue == name || $0.aliases.contains(name) })
    else { return nil }
    self = field
  }

  /// The other names: those in the other script and in English, and those that columns of tables
  /// of metadata have for the field.
  public var aliases: [String] {
    switch self {
    case .title: ["題", "标题", "標題", "题目", "題目", "title"]
    case .section: ["節", "section"]
    case .year: ["年份", "年度", "year"]
    case .date: ["日", "date"]
    case .path: ["檔案", "path", "file"]
    case .place: ["地区", "地區", "地点", "地點", "地方", "place"]
    case .level: ["級", "级别", "級別", "level"]
    case .speaker:
      ["讲话人", "講話人", "讲者", "講者", "报告人", "報告人", "发言人", "發言人", "speaker", "author"]
    case .body: ["單位", "机构", "機構", "body"]
    case .kind: ["類", "类型", "類型", "类别", "類別", "kind", "type"]
    }
  }
}
