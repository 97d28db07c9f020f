/// How the parts of an answer are painted: for each role the parameters of Select Graphic Rendition (ECMA-48).
package struct Theme: Sendable {
  /// A part that has a colour of its own.
  package enum Role: String, CaseIterable, Sendable {
    case path
    case line
    case title
    case aside
    case match
    case removed
    case added
    case warning
  }

  /// The theme of this process.
  @TaskLocal package static var current = Theme()

  private var parameters: [Role: String] = [
    .path: "35", .line: "32", .title: "1", .aside: "2", .match: "1;31", .removed: "9;31",
    .added: "32", .warning: "33",
  ]

  /// The usual colours.
  package init() {}

  /// Paints a role in a style: words for colours and attributes (`bold red`, `on bright-yellow`, `208`), or `none`. False, and nothing
  /// changed, when a word is not known.
  package mutating func paint(_ role: Role, _ style: String) -> Bool {
    guard let style = Self.parameters(of: style) else { return false }
    parameters[role] = style
    return true
  }

  /// The parameters of a role; empty for none.
  func parameters(of role: Role) -> String { parameters[role] ?? "" }

  private static let colors = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  private static let attributes = [
    "bold": 1, "dim": 2, "italic": 3, "underline": 4, "reverse": 7, "strike": 9,
  ]

  private static func parameters(of style: String) -> String? {
    var (parameters, isBackground) = ([String](), false)
    for word in style.split(separator: " ") where word != "none" {
      if word == "on" {
        isBackground = true
      } else if let number = attributes[String(word)] {
        parameters.append(String(number))
      } else if let color = color(word, isBackground: isBackground) {
        parameters.append(color)
        isBackground = false
      } else {
        return nil
      }
    }
    return isBackground ? nil : parameters.joined(separator: ";")
  }

  /// A name, with `bright-` before it for the lighter one, or a number of the 256 colours.
  private static func color(_ word: Substring, isBackground: Bool) -> String? {
    if let number = UInt8(word) { return "\(isBackground ? 48 : 38);5;\(number)" }
    let isBright = word.hasPrefix("bright-")
    let name = String(isBright ? word.dropFirst("bright-".count) : word)
    guard let place = colors.firstIndex(of: name) else { return nil }
    return String((isBright ? 90 : 30) + (isBackground ? 10 : 0) + place)
  }
}
