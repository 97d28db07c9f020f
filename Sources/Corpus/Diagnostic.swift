/// Something about a file that is worth telling and did not stop the work.
///
/// What reads a file throws it when the file must be skipped; it is a value of the report, not an
/// end of the work.
package struct Diagnostic: Error, Hashable, Sendable {
  /// What happened to the file.
  package enum Reason: Hashable, Sendable {
    /// The ending is not one that is read; the lower-case ending, without the dot.
    case unsupportedFormat(String)
    /// No bytes, or nothing but white space.
    case empty
    /// NUL or control bytes: not a text in any known encoding.
    case binary
    /// A text by its bytes, but in none of the known encodings.
    case unknownEncoding
    /// The system refused; its own words ("Permission denied").
    case unreadable(String)
    /// A directory reached through a symbolic link; it is not followed.
    case linkedDirectory
    /// A pipe, socket or device.
    case notAFile
    /// The name is not UTF-8, so no index could name the file.
    case nameNotUTF8
    /// A file under another root has the same name in the index; that one is read.
    case nameTaken
    /// Larger than the largest file that is read, in bytes.
    case tooLarge(Int)
    /// What Word leaves beside a document that is open; it holds a user's name and no text.
    case lockFile
    /// A password is needed.
    case encrypted
    /// A document of pictures: a scan, not yet read by a machine.
    case noTextLayer
    /// Not a sound document of its format.
    case damagedDocument(DocumentDamage)
    /// The document needs more time or space than one may take.
    case beyondLimit(ReadingLimit)
    /// A program that reads the format, and the package that has it, are not on this machine.
    case missingTool(program: String, package: String)
    /// A table in which no column is known to be the text; the columns it has.
    case noTextColumn([String])
    /// The document was indexed, but not all of it could be read.
    case partlyRead(DocumentDamage)
    /// The table was indexed without this many rows, which are broken; the line on which the first begins.
    case brokenRows(Int, firstLine: Int)
    /// The file was written to twice while it was being read.
    case changedWhileReading
    /// The file was indexed, but some of it was UTF-8 that was taken for something else and saved
    /// so, before it came here.
    case mojibake
    /// The file was indexed, but this many characters could not be decoded and are U+FFFD now.
    case replacedCharacters(Int, TextEncoding)
    /// The row of a table of metadata that begins on this line could not be read.
    case brokenTableRow(line: Int)
    /// A table of metadata has no column that names the file.
    case tableWithoutFileColumn
    /// This many rows of a table of metadata name files that are not there.
    case rowsWithoutFile(Int)
    /// What a table of metadata, a column or front matter states as a year or date is none, and was
    /// not used: the column or key, and the value.
    case notADate(column: String, value: String)
    /// The front matter is not sound YAML; it was left out, and nothing in it used.
    case brokenFrontMatter
    /// The front matter is TOML, which is not read; it was left out, and nothing in it used.
    case frontMatterInTOML

    /// Whether the file is missing from the index.
    package var isSkip: Bool {
      switch self {
      case .replacedCharacters, .partlyRead, .brokenRows, .brokenTableRow, .tableWithoutFileColumn:
        false
      case .mojibake, .rowsWithoutFile, .notADate, .brokenFrontMatter, .frontMatterInTOML: false
      default: true
      }
    }
  }

  /// The file as it is named in the index.
  package var path: String

  /// What happened.
  package var reason: Reason

  /// A diagnostic made of its parts.
  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}
