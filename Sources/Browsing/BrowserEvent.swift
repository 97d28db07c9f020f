package import Querying

/// What the screen is told.
package enum BrowserEvent: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// The terminal has this size now.
  case resized(ScreenSize)
  /// The first documents of an answer.
  case answered(BrowserAnswer)
  /// All that matches a query was counted.
  case counted(BrowserTotals)
  /// The values of a field in all that matches a query.
  case listed(query: String, Facet)
  /// Something to tell the user in one row.
  case told(String)
}

/// The first documents that match a query.
package struct BrowserRequest: Hashable, Sendable {
  /// The query as it is typed.
  package var query: String
  /// How many documents are wanted.
  package var limit: Int

  /// A request made of its parts.
  package init(query: String, limit: Int) {
    self.query = query
    self.limit = limit
  }
}

/// The answer to a request.
package struct BrowserAnswer: Hashable, Sendable {
  /// What was asked.
  package var request: BrowserRequest
  /// The documents, each with lines that match; `nil` when the query cannot be read.
  package var hits: [Hit]?
  /// What is to be said of it: why the query cannot be read, or how it was.
  package var remark: String?
  /// The milliseconds that it took.
  package var milliseconds: Int

  /// An answer made of its parts.
  package init(_ request: BrowserRequest, hits: [Hit]?, remark: String?, milliseconds: Int) {
    self.request = request
    self.hits = hits
    self.remark = remark
    self.milliseconds = milliseconds
  }
}

/// How much matches a query.
package struct BrowserTotals: Hashable, Sendable {
  /// The query as it is typed.
  package var query: String
  /// The documents.
  package var documents: Int
  /// The places in them.
  package var places: Int

  /// Totals made of their parts.
  package init(query: String, documents: Int, places: Int) {
    self.query = query
    self.documents = documents
    self.places = places
  }
}
