/// A pattern for names of files in the index, written as for `.gitignore`.
///
/// `*` stands for any characters but a slash, `?` for one, `**` between slashes for any directories,
/// even none. A pattern with a slash begins where the name does; one without is looked for at any
/// depth. Whatever lies in a directory that agrees, agrees too.
package struct NamePattern: Sendable {
  private let components: Wildcard<Wildcard<Character?>>

  /// `nil` when the text names nothing.
  package init?(_ text: String) {
    let components = text.split(separator: "/").filter { $0 != "." }
    guard !components.isEmpty else { return nil }
    let isAnchored = text.dropLast().contains("/")
    let parts = components.map(Self.part)
    self.components = Wildcard(parts: (isAnchored ? [] : [.anyRun]) + parts + [.anyRun])
  }

  /// Whether the name, or that of a directory it lies in, agrees.
  package func matches(_ name: String) -> Bool {
    components.matches(name.split(separator: "/")) { pattern, component in
      pattern.matches(Array(component)) { $0 == nil || $0 == $1 }
    }
  }

  /// `nil` in a component is what `?` stands for.
  private static func part(_ component: Substring) -> Wildcard<Wildcard<Character?>>.Part {
    if component == "**" { return .anyRun }
    let parts = component.map { character -> Wildcard<Character?>.Part in
      switch character {
      case "*": .anyRun
      case "?": .one(nil)
      default: .one(character)
      }
    }
    return .one(Wildcard(parts: parts))
  }
}
