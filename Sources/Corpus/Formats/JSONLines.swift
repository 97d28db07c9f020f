/// Reads lines of JSON, each an object and a text.
extension FileReading {
  /// The members beside the text are properties. The member with the text is looked for in each
  /// object.
  mutating func readJSONLines(_ source: SourceText) throws(UnreadableDocument) {
    let count = textCount
    var (line, start) = (0, 0)
    var broken = (count: 0, firstLine: Int?.none)
    var names: [String]?
    while start < source.utf8.count {
      let end = source.utf8[start...].firstIndex(of: 0x0A) ?? source.utf8.count
      let bytes = source.utf8[start..<end]
      (line, start) = (line + 1, end + 1)
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      guard let object = JSONObject(bytes) else {
        broken = (broken.count + 1, broken.firstLine ?? line)
        continue
      }
      if !addObject(object, line: line, of: source) && names == nil {
        names = object.members.map(\.name)
      }
    }
    if textCount == count, let names { throw UnreadableDocument(.noTextColumn(names)) }
    finishRows(broken: broken, of: source, isEmpty: textCount == count)
  }

  private mutating func addObject(_ object: JSONObject, line: Int, of source: SourceText) -> Bool {
    let text = Self.textColumns.lazy.compactMap { name in
      object.members.firstIndex { $0.name.lowercased() == name }
    }.first
    guard let text else { return false }
    let properties = object.members.enumerated().compactMap { index, member in
      index == text ? nil : SourceProperty(column: member.name, value: member.value)
    }
    addRow(object.members[text].value, line: line, properties, of: source, as: .jsonLines)
    return true
  }
}
