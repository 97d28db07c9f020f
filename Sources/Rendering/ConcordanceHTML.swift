internal import Querying

/// The lines of a concordance as a table in HTML, what was found in the middle.
struct ConcordanceHTML {
  let displayPath: (String) -> String

  /// The table.
  func text(of concordance: Concordance) -> String {
    "<table class=\"lines\">\n<tbody>\n"
      + concordance.lines.map { line in
        let path = displayPath(concordance.response.hits[line.document].path)
        return "<tr><td class=\"number\">\(XMLText.escaped(line.before))</td>"
          + "<td><mark>\(XMLText.escaped(line.match))</mark></td>"
          + "<td>\(XMLText.escaped(line.after))</td>"
          + "<td class=\"aside\">\(XMLText.escaped("\(path):\(line.place.line)"))</td></tr>\n"
      }.joined() + "</tbody>\n</table>\n"
  }
}
