internal import Analysis

/// The tokenizers that are compared.
enum Tokenizers {
  struct NotAvailable: Error { let name: String }

  static func named(_ name: String) throws -> any Tokenizer {
    switch name {
    case "icu": try ICUTokenizer(isWordCharacter: TextClass.isGram)
    case "plain": try overTable(of: .plain, name)
    case "folded": try overTable(of: .folded, name)
    default: throw NotAvailable(name: name)
    }
  }

  private static func overTable(of words: WordTable.Words, _ name: String) throws -> any Tokenizer {
    guard let table = WordTable.built(of: words, isWordCharacter: TextClass.isGram) else {
      throw NotAvailable(name: name)
    }
    return DictionaryTokenizer(table: table, isWordCharacter: TextClass.isGram)
  }
}
