internal import Analysis

/// The tokenizers that are compared.
enum Tokenizers {
  /// There is no such tokenizer, or ICU's dictionary cannot be used.
  struct NotAvailable: Error {}

  static func named(_ name: String) throws -> any Tokenizer {
    switch name {
    case "icu": try ICUTokenizer(isWordCharacter: TextClass.isGram)
    case "plain": try over(WordTable.plain())
    case "folded": try over(WordTable.folded)
    default: throw NotAvailable()
    }
  }

  private static func over(_ table: WordTable?) throws -> any Tokenizer {
    guard let table else { throw NotAvailable() }
    return DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
  }
}
