/// The blocks of a web page that their classes, ids and roles tell from its main text.
enum PageBlocks {
  /// Whether an element leads to other pages: a menu, a trail of links.
  static func isNavigation(_ element: String, _ attributes: [String: String]) -> Bool {
    element == "nav" || isNamed(element, attributes, by: navigation)
  }

  /// Whether an element stands beside the main text: a foot, a notice of copyright, a column.
  static func isBeside(_ element: String, _ attributes: [String: String]) -> Bool {
    isNamed(element, attributes, by: beside)
  }

  /// Whether a class, the id or the role is one of the names, or ends in one as `top-menu` does; but
  /// `has-sidebar` says what the element holds.
  private static func isNamed(
    _ element: String, _ attributes: [String: String], by names: Set<String>
  ) -> Bool {
    guard !attributes.isEmpty, !wholes.contains(element) else { return false }
    return ["class", "id", "role"].contains { attribute in
      attributes[attribute]?.lowercased().split(whereSeparator: \.isWhitespace).contains { name in
        let words = name.split { $0 == "-" || $0 == "_" }
        guard let last = words.last, names.contains(String(last)) else { return false }
        return words.count == 1 || !holders.contains(String(words[0]))
      } ?? false
    }
  }

  private static let navigation: Set = [
    "nav", "navbar", "navi", "navigation", "menu", "menubar", "breadcrumb", "breadcrumbs", "crumb",
    "crumbs",
  ]

  private static let beside: Set = [
    "footer", "foot", "copyright", "sidebar", "contentinfo", "complementary",
  ]

  private static let holders: Set = ["has", "with", "no", "without", "hide", "is"]

  /// Elements that hold the page or its text, whatever they are called.
  private static let wholes: Set = ["html", "body", "main", "article"]
}
