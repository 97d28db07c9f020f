/// How text looks on the screen.
package enum ScreenStyle: Hashable, Sendable {
  case plain
  case path
  case line
  case title
  case aside
  case match
  case warning

  /// The parameters of Select Graphic Rendition (ECMA-48); without colours what matches is underlined.
  func parameters(isColored: Bool) -> String {
    switch self {
    case .plain: ""
    case .path: isColored ? "35" : ""
    case .line: isColored ? "32" : ""
    case .title: "1"
    case .aside: isColored ? "2" : ""
    case .match: isColored ? "1;31" : "1;4"
    case .warning: isColored ? "33" : "1"
    }
  }
}
