/// A document that answers a query.
public struct Hit: Hashable, Sendable {
  /// The file, as it is named in the index: relative to the directory that holds the index when
  /// it lies below it, absolute otherwise.
  public var path: String

  /// The document's title, repaired.
  public var title: String

  /// Which speech of its file it is, from 1; `nil` when the file is one document.
  public var speech: Int?

  /// The headings of the section that is shown of it, outermost first; `nil` for the whole document.
  public var section: [String]?

  /// What is known about it beside its text, in the order of the index.
  public var fields: [HitField]

  /// The relevance, by words, pairs of characters and characters; comparable within one answer only.
  public var score: Double

  /// How many places of the document, or of the section, match.
  public var placeCount: Int

  /// The near-copies that it stands for, the earliest first; `nil` where copies are not counted once, or when
  /// it has none.
  public var copies: [HitCopy]?

  /// Every place, in the order of the text; empty unless places were asked for.
  public var places: [Place]

  /// Lines that match, in the order of the text: all of them when places were asked for, the few
  /// that show best why the document matches when snippets were, none for counts. A query that
  /// only excludes has nothing to show.
  public var snippets: [Snippet]

  /// Why there are neither places nor snippets although they were asked for; `nil` when nothing stands
  /// in the way.
  public var absence: TextAbsence?

  /// What the score is made of; `nil` unless that was asked for.
  public var explanation: ScoreExplanation?

  /// A hit made of its parts.
  public init(
    path: String, title: String, speech: Int? = nil, fields: [HitField] = [], score: Double,
    placeCount: Int, places: [Place], snippets: [Snippet], absence: TextAbsence? = nil,
    explanation: ScoreExplanation? = nil
  ) {
    self.path = path
    self.title = title
    self.speech = speech
    section = nil
    copies = nil
    self.fields = fields
    self.score = score
    self.placeCount = placeCount
    self.places = places
    self.snippets = snippets
    self.absence = absence
    self.explanation = explanation
  }
}

/// Something known about a document beside its text.
public struct HitField: Hashable, Sendable {
  /// The field, as a query names it.
  public var name: String

  /// Its value.
  public var value: String

  /// A field made of its parts.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

/// Where a text was found.
public struct Place: Hashable, Sendable {
  /// The line of the original file, from 1.
  public var line: Int

  /// The character (Unicode scalar) in that line of the decoded original, from 1.
  public var column: Int

  /// The page, from 1, in a format that has pages.
  public var page: Int?

  /// The slice of the original text that matched, insertions included.
  public var text: String

  /// The byte in that line of the decoded original in UTF-8, from 1.
  public var byteColumn: Int

  /// How many bytes of the document's decoded original in UTF-8 stand before it.
  public var byteOffset: Int

  /// How many characters (Unicode scalars) of the document's decoded original stand before it.
  public var characterOffset: Int

  /// A place made of its parts.
  public init(
    line: Int, column: Int, page: Int? = nil, text: String, byteColumn: Int = 1,
    byteOffset: Int = 0, characterOffset: Int = 0
  ) {
    self.line = line
    self.column = column
    self.page = page
    self.text = text
    self.byteColumn = byteColumn
    self.byteOffset = byteOffset
    self.characterOffset = characterOffset
  }
}

/// A slice of the original text with its matches.
public struct Snippet: Hashable, Sendable {
  /// The line of the original file, from 1.
  public var line: Int

  /// The page, from 1, in a format that has pages.
  public var page: Int?

  /// The headings above, outermost first.
  public var headings: [String]

  /// The slice, unchanged.
  public var text: String

  /// The matches as UTF-8 offsets in `text`, ascending and without overlap.
  public var highlights: [Range<Int>]

  /// Whether the line goes on before the slice.
  public var isCutBefore: Bool

  /// Whether the line goes on after the slice.
  public var isCutAfter: Bool

  /// The lines of the file before it that were asked for and are shown with no snippet before.
  public var before: [SurroundingLine] = []

  /// The lines of the file behind it that were asked for, up to the next snippet.
  public var after: [SurroundingLine] = []

  /// A snippet made of its parts.
  public init(
    line: Int, page: Int? = nil, headings: [String], text: String, highlights: [Range<Int>],
    isCutBefore: Bool, isCutAfter: Bool
  ) {
    self.line = line
    self.page = page
    self.headings = headings
    self.text = text
    self.highlights = highlights
    self.isCutBefore = isCutBefore
    self.isCutAfter = isCutAfter
  }
}

/// A line beside one that matches.
public struct SurroundingLine: Hashable, Sendable {
  /// The line of the original file, from 1.
  public var number: Int

  /// The line without its end, unchanged.
  public var text: String

  /// A line made of its parts.
  public init(number: Int, text: String) {
    self.number = number
    self.text = text
  }
}
