/// Reads lines of JSON, each an object and a text.
extension FileReading {
  /// The members beside the text are properties. The member with the text is looked for in each
  /// object.
  mutating func readJSONLines(_ source: SourceText) throws(UnreadableDocument) {
    var broken = 0
    var names: [String]?
    for (index, line) in source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated() where line.contains(where: { $0 > 0x20 })
    {
      guard let object = JSONObject(line) else {
        broken += 1
        continue
      }
      if !addObject(object, line: index + 1, of: source) && names == nil {
        names = object.members.map(\.name)
      }
    }
    if texts.last?.name != source.name, let names {
      throw UnreadableDocument(.noTextColumn(names))
    }
    finishRows(broken: broken, of: source)
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
