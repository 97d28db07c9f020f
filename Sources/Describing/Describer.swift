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
    let isMarkdown = text.format == .markdown
    let lines = SourceLines(
      source: text.utf8,
      repairs: isMarkdown ? MarkdownFurniture.adding(to: repairs, of: text.utf8) : repairs)
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

  /// What is stated of a text and cannot be used: years and dates that are none, front matter that
  /// cannot be read.
  package func diagnostics(of text: SourceText) -> [Diagnostic] {
    let frontMatter =
      FrontMatter.mayBegin(text.utf8)
      ? FrontMatter(of: SourceLines(source: text.utf8, repairs: [])) : nil
    let cells = table.cells(for: text.name).map { (name: $0.column, value: $0.value) }
    let pairs = (frontMatter?.pairs ?? []).map { (name: $0.key, value: $0.value) }
    let columns = text.properties.filter { $0.origin == .column }
      .map { (name: $0.name, value: $0.value) }
    let faults = (cells + pairs + columns).filter { !StatedDate.isSound($0.value, of: $0.name) }
      .map { Diagnostic.Reason.notADate(column: $0.name, value: $0.value) }
    return ([frontMatter?.fault].compactMap { $0 } + faults)
      .map { Diagnostic(path: text.name, reason: $0) }
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
