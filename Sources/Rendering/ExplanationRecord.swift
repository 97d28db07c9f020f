internal import Querying

/// The numbers that a score is made of, in JSON.
struct ExplanationRecord: Encodable {
  let documents: Int
  let words: Int
  let averageLength: Double
  let length: Int
  let k: Double
  let b: Double
  let terms: [Term]
  let title: Title?
  let joined: Bool
  let score: Double

  init(_ explanation: ScoreExplanation) {
    documents = explanation.documentCount
    words = explanation.wordCount
    averageLength = explanation.averageLength
    length = explanation.length
    k = explanation.saturation
    b = explanation.lengthWeight
    terms = explanation.terms.map(Term.init)
    title = explanation.title.map {
      Title(boost: $0.boost, length: $0.length, score: $0.score)
    }
    joined = explanation.holdsJoinedWords
    score = explanation.score
  }

  struct Term: Encodable {
    let kind: String
    let text: String
    let weight: Double
    let documents: Int
    let rarity: Double
    let frequency: Int
    let gain: Double
    let score: Double
    let title: Gain?

    init(_ term: ScoreExplanation.Term) {
      kind = term.kind.rawValue
      text = term.text
      weight = term.weight
      documents = term.documentCount
      rarity = term.rarity
      frequency = term.inText.frequency
      gain = term.inText.gain
      score = term.inText.score
      title = term.inTitle.map {
        Gain(frequency: $0.frequency, gain: $0.gain, score: $0.score)
      }
    }
  }

  struct Gain: Encodable {
    let frequency: Int
    let gain: Double
    let score: Double
  }

  struct Title: Encodable {
    let boost: Double
    let length: Int
    let score: Double
  }
}
