/// What is told of a document in HTML or XML, in its order.
protocol MarkupVisitor: AnyObject {
  /// An element begins. The name is the local one, without a prefix, in lower case for HTML; so are
  /// the attributes'.
  func start(_ element: String, _ attributes: [String: String])

  /// An element ends; every one that began ends.
  func end(_ element: String)

  /// Characters, references resolved; a run may come in several parts.
  func text(_ utf8: Span<UInt8>)
}
