package import Analysis
package import Corpus

/// Cuts a source text into its speeches and tells what is known about each.
package struct Describer: Sendable {
  private let table: MetadataTable

  /// A describer that knows what tables beside the files tell.
  package init(table: MetadataTable? = nil) {
    self.table = table ?? MetadataTable()
  }

  /// The documents of a text, in its order.
  ///
  /// Law: the sources of the documents join to the text, byte for byte; the repairs of each are
  /// those of the text that lie in it and in no furniture, and the furniture.
  package func documents(of text: SourceText, repairs: [Repair]) -> [DescribedDocument] {
    let lines = SourceLines(source: text.utf8, repairs: repairs)
    let frontMatter = FrontMatter(of: lines)
    let bodyStart = frontMatter?.lines.upperBound ?? 0
    var speeches = SpeechDivision.speeches(in: lines).map {
      DescribedPart($0, after: bodyStart, in: lines)
    }
    if speeches.isEmpty { speeches = [DescribedPart(whole: lines, after: bodyStart)] }
    return speeches.enumerated().map { index, part in
      let speech = speeches.count > 1 ? index + 1 : nil
      var fields = FieldCandidates()
      tell(text, speech: speech, pairs: frontMatter?.pairs ?? [], into: &fields)
      FieldReader.read(part.frame, into: &fields)
      PropertyReader.read(documentProperties: text.properties, into: &fields)
      return DescribedDocument(part, speech: speech, fields: fields.withLevel.fields, of: lines)
    }
  }

  /// Adds what is stated, by tables, front matter and columns; and what the file's name tells.
  private func tell(
    _ text: SourceText, speech: Int?, pairs: [YAMLMapping.Pair],
    into fields: inout FieldCandidates
  ) {
    for cell in table.cells(for: text.name, speech: speech) {
      fields.add(column: cell.column, cell.value, .table, 100)
    }
    for pair in pairs { fields.add(column: pair.key, pair.value, .frontMatter, 100) }
    PropertyReader.read(columns: text.properties, into: &fields)
    FieldReader.read(fileName: text.name, into: &fields)
  }
}
