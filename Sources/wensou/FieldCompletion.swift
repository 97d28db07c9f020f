internal import ArgumentParser
internal import Indexing
internal import Querying
internal import Rendering
internal import Searching
internal import Studying
internal import SystemPackage

/// What a shell may complete from the index: names of fields, and the values that documents have. Nothing without an index.
enum FieldCompletion {
  /// Names of fields, for options such as `--by`.
  static let names = CompletionKind.custom { words, _, prefix in
    fieldNames(words).filter { $0.hasPrefix(prefix) }
  }

  /// Fields with their values, for the last word of a query: `年:`, `年:2014`.
  static let query = CompletionKind.custom { words, _, prefix in
    let start = prefix.lastIndex(of: " ").map(prefix.index(after:)) ?? prefix.startIndex
    return conditions(words, beginning: String(prefix[start...])).map {
      escaped(prefix[..<start] + $0)
    }
  }

  /// In zsh a colon parts what is completed from what is said of it.
  private static func escaped(_ text: String) -> String {
    guard CompletionShell.requesting == .zsh else { return text }
    return text.split(separator: ":", omittingEmptySubsequences: false).joined(separator: "\\:")
  }

  /// Values that are told at most.
  private static let valueLimit = 200

  private static func conditions(_ words: [String], beginning part: String) -> [String] {
    guard let colon = part.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      return fieldNames(words).map { $0 + ":" }.filter { $0.hasPrefix(part) }
    }
    let name = String(part[..<colon])
    return values(of: name, words).map { "\(name):\(quoted($0))" }.filter { $0.hasPrefix(part) }
  }

  private static func fieldNames(_ words: [String]) -> [String] {
    guard let columns = try? Searcher(Snapshot(index(words))).columns() else { return [] }
    let standard = StandardField.allCases.filter { $0 != .section }
      .map { Session.messages.field(named: $0.rawValue) }
    return standard + columns.filter { StandardField(name: $0) == nil }.sorted()
  }

  private static func values(of name: String, _ words: [String]) -> [String] {
    guard let snapshot = try? Snapshot(index(words)),
      let columns = try? Searcher(snapshot).columns(),
      let field = Facet.field(named: name, columns: columns),
      let subset = try? Subset(snapshot),
      let table = try? CountTable([], by: field, in: subset)
    else { return [] }
    return table.rows.filter { !$0.isMissing }.compactMap(\.value).prefix(valueLimit).map { $0 }
  }

  /// A value in quotation marks where it is not one word.
  private static func quoted(_ value: String) -> String {
    value.contains(where: \.isWhitespace) ? "“\(value)”" : value
  }

  private static func index(_ words: [String]) -> IndexDirectory {
    Session.index(CommandLineArguments.value(of: "--index", in: words).map { FilePath($0) })
  }
}
