internal import Describing

/// What came of some texts.
struct Counts: CustomStringConvertible {
  private var documents = 0
  private var characters = 0
  private var tokens = 0
  private var headings = 0
  private var titles = 0
  private var repairs = 0
  private var fields = 0

  mutating func add(
    _ document: DescribedDocument, characters: Int, tokens: Int,
    _ outline: (headings: Int, titles: Int)
  ) {
    documents += 1
    self.characters += characters
    self.tokens += tokens
    headings += outline.headings
    titles += outline.titles
    repairs += document.repairs.count
    fields += document.fields.count
  }

  var description: String {
    "\(documents) documents, \(characters) characters, \(tokens) tokens, \(headings) headings, "
      + "\(titles) titles, \(repairs) repairs, \(fields) fields"
  }
}
