package import Analysis
package import Indexing
internal import Storage

/// A text to be compared with another: its letters, and the lines of the original file that they stand on.
package struct ComparedText: Sendable {
  /// A line of the clean text.
  package struct Line: Hashable, Sendable {
    /// The line of the original file on which it begins, from 1.
    package let number: Int

    /// Its characters without the break behind them, as places in the text.
    package let characters: Range<Int>
  }

  /// The characters of the clean text.
  package private(set) var characters: [UInt32] = []

  /// Its letters, folded, and which characters they are.
  package private(set) var letters = Letters([])

  /// Its lines.
  package private(set) var lines: [Line] = []

  /// The places and the persons that the text is known to be of.
  package private(set) var names: [String] = []

  /// The text of the documents of a file, one behind the other.
  package init(_ documents: [ShownDocument]) throws(AnalysisError) {
    names = documents.flatMap(\.names)
    for document in documents {
      let clean = try CleanText(source: document.source, repairs: document.repairs)
      add(clean, document.source, firstLine: document.firstLine)
    }
    letters = Letters(characters.map(Folding.fold))
  }

  /// The text of a stored document.
  init(_ document: DocumentID, in store: DocumentStore) throws(StorageError) {
    let source = try store.sourceText(of: document)
    let repairs = try store.repairs(of: document)
    let clean: CleanText
    do throws(AnalysisError) {
      clean = try CleanText(source: source, repairs: repairs)
    } catch {
      throw store.damage(of: document, "repairs that do not fit the text")
    }
    add(clean, source, firstLine: try store.description(of: document).firstLine)
    letters = Letters(characters.map(Folding.fold))
  }

  private mutating func add(_ clean: CleanText, _ source: [UInt8], firstLine: Int) {
    var (line, counted, offset, start) = (firstLine, 0, 0, characters.count)
    func lineNumber(_ cleanOffset: Int) -> Int {
      let place = max(counted, clean.offsets.sourceOffset(ofCleanStart: cleanOffset))
      line += source[counted..<place].count { $0 == 0x0A }
      counted = place
      return line
    }
    var number = lineNumber(0)
    for scalar in UTF8Scalars.characters(in: clean.utf8.span) {
      offset += UTF8.width(scalar)
      guard TextClass.isParagraphBreak(scalar.value) else {
        characters.append(scalar.value)
        continue
      }
      lines.append(Line(number: number, characters: start..<characters.count))
      characters.append(scalar.value)
      start = characters.count
      number = lineNumber(offset)
    }
    if start < characters.count {
      lines.append(Line(number: number, characters: start..<characters.count))
      characters.append(0x0A)
    }
  }

  /// What it has in common with another text that is taken for its copy.
  package func aligned(with copy: ComparedText) -> TextAlignment {
    TextAlignment(letters.scalars, copy.letters.scalars)
  }

  /// The characters from one letter to another, what stands between them included.
  package func characters(ofLetters range: Range<Int>) -> Range<Int> {
    guard let last = range.last else { return 0..<0 }
    return letters.positions[range.lowerBound]..<letters.positions[last] + 1
  }

  /// Some characters as a text.
  package func text(_ characters: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for value in self.characters[characters] { text.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    return String(text)
  }

  /// The place in `lines` of the line of a character; the text must have one.
  package func line(ofCharacter character: Int) -> Int {
    max(0, lines.partitionPoint { $0.characters.lowerBound <= character } - 1)
  }

  /// The number of the line on which a letter stands.
  package func line(ofLetter letter: Int) -> Int {
    lines[line(ofCharacter: letters.positions[letter])].number
  }
}
