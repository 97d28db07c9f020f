internal import Querying

/// What is said about how much there is.
extension Messages {
  /// What of the documents that match is not shown, and under how many headings nothing is; `nil` when
  /// all is shown.
  func hidden(in response: SearchResponse) -> String? {
    let count = response.hiddenCount
    guard count > 0 else { return nil }
    let isOfFiles = response.fileCount == response.documentCount
    let groups = response.groups.flatMap { groups in
      groups.totalCount.map { $0 - groups.groups.count }
    }
    let more = isOfFiles ? moreFiles(count) : moreDocuments(count)
    let headings = groups.map { $0 > 0 ? listSeparator + moreGroups($0) : "" } ?? ""
    return choose(
      "另有 \(more)\(headings)（用 --limit 多看一些）", "另有 \(more)\(headings)（用 --limit 多看一些）",
      "\(more)\(headings) (--limit shows more)")
  }

  private func moreFiles(_ count: Int) -> String {
    choose(
      "\(number(count)) 个文件", "\(number(count)) 個檔案", english(count, "more file", "more files"))
  }

  private func moreDocuments(_ count: Int) -> String {
    choose(
      "\(number(count)) 篇", "\(number(count)) 篇",
      english(count, "more document", "more documents"))
  }

  private func moreGroups(_ count: Int) -> String {
    choose(
      "\(number(count)) 组", "\(number(count)) 組", english(count, "more group", "more groups"))
  }

  /// How many documents, if they are told, and places stand under a heading.
  func count(documents: Int?, places: Int) -> String {
    let places = choose(
      "\(number(places)) 处", "\(number(places)) 處", english(places, "place", "places"))
    guard let documents else { return places }
    return choose(
      "\(number(documents)) 篇、", "\(number(documents)) 篇、",
      english(documents, "document", "documents") + ", ") + places
  }

  /// What stands for the value of a field that a document does not have.
  var unstated: String { choose("未注明", "未註明", "not stated") }

  /// What stands for the headings of places that are under none.
  var underNoHeading: String { choose("不在标题之下", "不在標題之下", "under no heading") }

  /// Values that are too many to be told one by one.
  func moreValues(_ count: Int) -> String {
    choose(
      "其余 \(number(count)) 种", "其餘 \(number(count)) 種",
      english(count, "other value", "other values"))
  }

  /// The head of a column of documents.
  var documentsHead: String { choose("篇", "篇", "documents") }

  /// The head of a column of places.
  var placesHead: String { choose("处", "處", "places") }
}
