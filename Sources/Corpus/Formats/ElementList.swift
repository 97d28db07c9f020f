/// The elements of a small document in their order, without their text.
final class ElementList: MarkupVisitor {
  private(set) var all: [(name: String, attributes: [String: String])] = []

  func start(_ element: String, _ attributes: [String: String]) {
    all.append((element, attributes))
  }

  func end(_ element: String) {}

  func text(_ utf8: Span<UInt8>) {}
}
