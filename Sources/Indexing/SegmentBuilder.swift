package import Analysis
internal import Storage

/// Collects documents and lays them out as a segment file. The same documents in the same order
/// give the same bytes.
package struct SegmentBuilder {
  private var store = DocumentStoreWriter()
  private var grams = Inverter<GramKey>()
  private var words = Inverter<Term>()
  private var fields = Inverter<Term>()
  private(set) var totals = SegmentTotals()

  /// An empty segment.
  package init() {}

  /// About how many bytes of memory the segment takes while it is finished: the texts, and 16 for
  /// each occurrence of a gram or a word.
  package var memorySize: Int {
    store.texts.count + 16 * (grams.count + words.count + fields.count)
  }

  /// Whether no document was added yet.
  package var isEmpty: Bool { store.count == 0 }

  /// Adds the next document, number 0 first.
  package mutating func add(_ description: DocumentDescription, _ text: AnalyzedText) {
    store.append(description, text)
    grams.beginDocument()
    text.forEachGram { key, position in grams.add(key, at: position) }
    words.beginDocument()
    for term in text.terms { words.add(term, at: 0) }
    fields.beginDocument()
    for field in FieldTerm.all(of: description, title: description.title(of: text)) {
      fields.add(field.term, at: 0)
    }
    totals.add(text)
  }

  /// The segment file in parts.
  package func finish() -> [[UInt8]] {
    let (entries, lists) = gramSections()
    let wordDictionary = Self.dictionary(of: words)
    let fieldDictionary = Self.dictionary(of: fields)
    let sections: [(SegmentFormat.Section, [UInt8])] = [
      (.documents, store.records.bytes), (.strings, store.strings.bytes),
      (.texts, store.texts.bytes), (.repairs, store.repairs.bytes),
      (.headings, store.headings.bytes), (.grams, entries), (.gramLists, lists),
      (.wordIndex, wordDictionary.index.bytes), (.wordBlocks, wordDictionary.blocks.bytes),
      (.wordLists, wordDictionary.lists.bytes), (.fields, store.fields.bytes),
      (.pages, store.pages.bytes), (.fieldIndex, fieldDictionary.index.bytes),
      (.fieldBlocks, fieldDictionary.blocks.bytes), (.fieldLists, fieldDictionary.lists.bytes),
    ]
    return SectionFileWriter.layOut(
      SegmentFormat.kind, sections: sections.map { ($0.0.rawValue, $0.1) })
  }

  private static func dictionary(of words: Inverter<Term>) -> WordDictionaryWriter {
    var dictionary = WordDictionaryWriter()
    words.forEachList { term, list in dictionary.append(term, list) }
    return dictionary
  }

  private func gramSections() -> (entries: [UInt8], lists: [UInt8]) {
    var entries = ByteWriter()
    var lists = ByteWriter()
    grams.forEachList { key, list in
      entries.append(key.code)
      entries.append(UInt32(list.documents.count))
      entries.append(UInt32(list.positions.count))
      entries.append(UInt64(lists.count))
      PostingListWriter.append(list, withPositions: true, to: &lists)
    }
    return (entries.bytes, lists.bytes)
  }
}
