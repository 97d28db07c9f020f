internal import Querying

/// The headings of hits that are put together: `# 2014（12 篇、118 处）`.
struct GroupHeading {
  let messages: Messages
  let paint: Paint
  /// The cells of a line; `nil` to cut nothing.
  var width: Int?
  let files: NamedFiles
  let displayPath: (String) -> String

  /// The heading of a group of an answer. Names of files are never cut.
  func text(of group: HitGroup, in response: SearchResponse) -> String {
    guard let groups = response.groups, let first = response.hits[group.hits].first else {
      return ""
    }
    let count = messages.bracketed(count(of: group, groups.grouping))
    let path = path(of: first, groups.grouping)
    let used = CellWidth.of("# " + path + count)
    let name = name(of: group, first, groups.grouping)
    let shown = width.map { TruncatedText.of(name, cells: $0 - used) } ?? name
    return "# " + files.linked(paint.path(path), to: first.path) + paint.title(shown)
      + paint.aside(count)
  }

  private func path(of hit: Hit, _ grouping: Grouping) -> String {
    grouping.isOfFiles ? VisibleText.of(displayPath(hit.path)) : ""
  }

  /// What the heading says beside the file.
  private func name(of group: HitGroup, _ hit: Hit, _ grouping: Grouping) -> String {
    switch grouping {
    case .file: return ""
    case .speech: return hit.speech.map { " · " + messages.speech($0) } ?? ""
    case .section:
      let headings = (hit.section ?? []).map(VisibleText.of).joined(separator: " › ")
      return headings.isEmpty ? messages.underNoHeading : headings
    case .field(let field):
      let value = group.value.map { field == StandardField.path.rawValue ? displayPath($0) : $0 }
      return value.map(VisibleText.of) ?? messages.unstated
    }
  }

  private func count(of group: HitGroup, _ grouping: Grouping) -> String {
    let isOneDocument = grouping == .speech || grouping == .section
    return messages.count(
      documents: isOneDocument ? nil : group.documentCount, places: group.placeCount)
  }
}

extension Grouping {
  /// Whether each heading names a file.
  var isOfFiles: Bool {
    switch self {
    case .file, .speech: true
    case .section, .field: false
    }
  }
}
