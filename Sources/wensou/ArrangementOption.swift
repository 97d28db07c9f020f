internal import ArgumentParser
internal import Querying
internal import Rendering

/// The options that say in what order and under what headings documents come, and what is counted of them.
struct ArrangementOption: ParsableArguments {
  @Option(help: .init(Session.messages.helpSort, valueName: "KEY"))
  var sort: SortKey?

  @Option(help: .init(Session.messages.helpSortReversed, valueName: "KEY"))
  var sortr: SortKey?

  @Option(
    name: .customLong("group-by"), help: .init(Session.messages.helpGroupBy, valueName: "FIELD"),
    completion: FieldCompletion.names)
  var grouping: String?

  @Option(
    name: .customLong("facet"), help: .init(Session.messages.helpFacet, valueName: "FIELD"),
    completion: FieldCompletion.names)
  var facets: [String] = []

  @Flag(help: .init(Session.messages.helpDedup))
  var dedup = false

  func validate() throws {
    if sort != nil, sortr != nil { throw ValidationError(Session.messages.sortedTwice) }
  }

  /// Whether anything is asked for.
  var isGiven: Bool { sort != nil || sortr != nil || grouping != nil || !facets.isEmpty || dedup }

  /// The option that asks for headings or tables, if any does.
  var headingOption: String? {
    if grouping != nil { return "--group-by" }
    return facets.isEmpty ? nil : "--facet"
  }

  /// Puts what is asked for into a request to an index with these columns.
  func apply(to request: inout SearchRequest, columns: Set<String>) throws {
    request.countsCopiesOnce = dedup
    request.order = SearchOrder(by: (sortr ?? sort ?? .score).key, isReversed: sortr != nil)
    if let grouping {
      request.grouping = try NamedField.value(of: "--group-by", grouping, columns) {
        Grouping(name: $0, columns: columns)
      }
    }
    for facet in facets {
      let field = try NamedField.value(of: "--facet", facet, columns) {
        Facet.field(named: $0, columns: columns)
      }
      if !request.facets.contains(field) { request.facets.append(field) }
    }
  }
}

/// What documents are sorted by.
enum SortKey: String, ExpressibleByArgument {
  case score
  case date
  case path

  var key: SearchOrder.Key {
    switch self {
    case .score: .score
    case .date: .date
    case .path: .path
    }
  }
}
