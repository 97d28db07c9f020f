package import Querying
package import Rendering

/// What the screen wants to be done.
package enum BrowserEffect: Hashable, Sendable {
  /// Find the first documents; of several wishes the last counts.
  case search(BrowserRequest)
  /// Count all that matches a query, when there is time.
  case count(query: String)
  /// List the values of a field in what matches a query.
  case list(StandardField, query: String)
  /// Show a file of the index in the pager, from a line on.
  case page(path: String, line: Int)
  /// Open a file of the index in the editor, at a line.
  case edit(path: String, line: Int)
  /// Write what was marked to a file.
  case export([MarkedPlace], to: String)
  /// Show all rows anew.
  case redraw
  /// Leave the terminal to the shell until it calls again.
  case suspend
  /// End.
  case quit
}
