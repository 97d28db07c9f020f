extension WordTable {
  /// Counted up whenever the form of the table, or how text is cut with it, changes.
  static let version = 1

  /// The table that texts are analyzed with: ICU's words with every character folded, made at first
  /// use. `nil` when ICU's dictionary cannot be used or gives other words than ICU itself.
  package static let folded: WordTable? = {
    guard let builder = WordTableBuilder(isWordCharacter: TextClass.isGram),
      WordTableCheck(builder, isWordCharacter: TextClass.isGram).passes()
    else { return nil }
    return builder.table(of: builder.words.folded())
  }()

  /// A table of ICU's words as they are, with which a text is cut as by ICU; for measurements.
  package static func plain() -> WordTable? {
    guard let builder = WordTableBuilder(isWordCharacter: TextClass.isGram) else { return nil }
    return builder.table(of: builder.words)
  }
}
