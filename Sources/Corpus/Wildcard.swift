/// A pattern in which some elements stand for any run of elements, even an empty one.
struct Wildcard<Element: Sendable>: Sendable {
  /// What an element of the pattern stands for.
  enum Part: Sendable {
    case anyRun
    case one(Element)
  }

  let parts: [Part]

  /// Whether the pattern stands for the whole of the elements; `agrees` compares one of the
  /// pattern with one of theirs.
  ///
  /// Complexity: O(*m*·*n*), whatever the pattern: only the last run is ever made longer, because
  /// the shortest choice for those before it leaves most to choose.
  func matches<Other>(_ elements: [Other], by agrees: (Element, Other) -> Bool) -> Bool {
    var (part, index) = (0, 0)
    var lastRun: (part: Int, index: Int)?
    while index < elements.count {
      if part < parts.count, case .anyRun = parts[part] {
        lastRun = (part, index)
        part += 1
      } else if part < parts.count, case .one(let one) = parts[part], agrees(one, elements[index]) {
        (part, index) = (part + 1, index + 1)
      } else if let run = lastRun {
        lastRun = (run.part, run.index + 1)
        (part, index) = (run.part + 1, run.index + 1)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy { if case .anyRun = $0 { true } else { false } }
  }
}
