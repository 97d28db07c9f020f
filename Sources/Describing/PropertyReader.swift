internal import Corpus

/// What a file's format itself tells: the columns of a table whose row the text is, and the
/// properties of a document.
///
/// A column states a field. The properties of a document are seldom kept with care: a title is
/// often a template's, a date that of the last saving, an author who typed it. So title and date
/// count only where nothing else tells them, and an author is no speaker but a field of his own.
enum PropertyReader {
  /// Adds the columns.
  static func read(columns properties: [SourceProperty], into fields: inout FieldCandidates) {
    for property in properties where property.origin == .column {
      fields.add(column: property.name, property.value, .property, 90)
    }
  }

  /// Adds a document's own properties, after all else.
  static func read(
    documentProperties properties: [SourceProperty], into fields: inout FieldCandidates
  ) {
    for property in properties where property.origin == .document {
      switch property.name {
      case "title" where fields[.title] == nil:
        fields.add(.title, property.value, .property, 50)
      case "date" where fields[.date] == nil && fields[.year] == nil:
        fields.add(DateReader.stated(LineText(property.value)), .property, 40)
      case "author": fields.add(FieldName("作者"), property.value, .property, 50)
      default: break
      }
    }
  }
}
