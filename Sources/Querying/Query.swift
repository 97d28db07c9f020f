/// What is asked: a tree of texts to be found and how they combine.
///
/// The texts are as typed, neither folded nor cut into words; that is the business of the engine
/// that answers.
public indirect enum Query: Hashable, Sendable {
  /// A word without quotation marks: a run of Han is taken as it stands, Latin and digits as a
  /// whole word.
  case bare(String)

  /// A quoted text: found exactly where a literal scan of the folded text finds it.
  case exact(String)

  /// All of two or more.
  case and([Query])

  /// Any of two or more.
  case or([Query])

  /// All documents but those that match.
  case not(Query)

  /// The documents of which something is known beside their text; `节:` asks for a text that stands
  /// in a heading.
  case field(FieldCondition)
}
