extension Folding {
  /// Made when it is first asked for: some thousand characters.
  private static let targets = FoldingTable.current.targets

  /// Whether any other character is folded to one of these, so that folded text that has them does not
  /// tell what was written.
  package static func hasOtherForms(of folded: some Sequence<UInt32>) -> Bool {
    folded.contains { targets.contains($0) }
  }
}
