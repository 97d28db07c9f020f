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

  /// The other names.
  public var aliases: [String] {
    switch self {
    case .title: ["題", "标题", "標題", "title"]
    case .section: ["節", "section"]
    case .year: ["year"]
    case .date: ["date"]
    case .path: ["path", "file"]
    case .place: ["place"]
    case .level: ["級", "level"]
    case .speaker: ["speaker"]
    case .body: ["單位", "body"]
    case .kind: ["類", "kind"]
    }
  }
}
