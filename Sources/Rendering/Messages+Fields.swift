internal import Querying

/// What is said about fields.
extension Messages {
  /// What a field is called.
  package func field(named name: String) -> String {
    switch StandardField(rawValue: name) {
    case .title: choose("题", "題", "title")
    case .section: choose("节", "節", "section")
    case .year: choose("年", "年", "year")
    case .date: choose("日期", "日期", "date")
    case .path: choose("文件", "檔案", "file")
    case .place: choose("地", "地", "place")
    case .level: choose("级", "級", "level")
    case .speaker: choose("人", "人", "speaker")
    case .body: choose("单位", "單位", "body")
    case .kind: choose("类", "類", "kind")
    case nil: name
    }
  }

  func noSuchField(_ name: String, fields: String) -> String {
    choose(
      "提示: 没有 \(name) 这个字段，按原文查；字段有 \(fields)",
      "提示: 沒有 \(name) 這個欄位，按原文查；欄位有 \(fields)",
      "Hint: there is no field \(name), so it is searched as text; the fields are \(fields)")
  }

  func noSuchField(_ name: String, option: String, fields: String) -> String {
    choose(
      "\(option) 不能是 \(name)；字段有 \(fields)", "\(option) 不能是 \(name)；欄位有 \(fields)",
      "\(option) cannot be \(name); the fields are \(fields)")
  }

  func fieldHolds(_ field: String, _ value: String) -> String {
    choose("\(field)含 \(value)", "\(field)含 \(value)", "\(field) with \(value)")
  }

  func fieldLies(_ field: String, from: String, through: String) -> String {
    choose(
      "\(field) \(from)–\(through)", "\(field) \(from)–\(through)", "\(field) \(from)–\(through)")
  }

  func fieldLies(_ field: String, from: String) -> String {
    choose("\(field) \(from) 起", "\(field) \(from) 起", "\(field) from \(from)")
  }

  func fieldLies(_ field: String, through: String) -> String {
    choose("\(field)到 \(through) 止", "\(field)到 \(through) 止", "\(field) through \(through)")
  }

  func speech(_ number: Int) -> String {
    choose("第 \(number) 篇", "第 \(number) 篇", "speech \(number)")
  }

  /// A page by its number.
  package func page(_ number: Int) -> String {
    choose("第 \(number) 页", "第 \(number) 頁", "page \(number)")
  }
}
