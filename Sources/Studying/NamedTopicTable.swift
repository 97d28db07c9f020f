package import Indexing
internal import Searching
internal import Storage

/// How often topics of the user's own stand in each speech, and in the documents of each value of a field.
///
/// A place of a topic is one of any of its texts; of places within each other the longest counts, once.
///
/// Law: the same over any division of the documents into segments.
package struct NamedTopicTable: Sendable {
  /// A document, and how often each topic stands in it.
  package struct Speech: Hashable, Sendable {
    /// The name of its file in the index.
    package let file: String
    /// Which speech of its file it is, from 1; `nil` when the file has only one.
    package let speech: Int?
    /// How much it is.
    package let amount: TextAmount
    /// The counts of the topics.
    package let counts: [TermCount]
  }

  /// In the order of the user's table.
  package let topics: [NamedTopic]

  /// For each topic, how often each of its texts stands in the documents.
  package let terms: [[TermCount]]

  /// The topics in all documents, and by the field that was asked for.
  package let counts: CountTable

  /// All documents, in the order of time.
  package let speeches: [Speech]

  /// Counts topics in a subset, also by a field that is a `StandardField`'s raw value or a column.
  package init(
    _ topics: [NamedTopic], by field: String?, in subset: Subset
  ) throws(IndexError) {
    self.topics = topics
    let groups = topics.map(\.term)
    counts = try CountTable(groups, by: field, in: subset)
    do throws(StorageError) {
      var frequencies: [[Int]] = []
      for group in groups { frequencies.append(try subset.frequencies(of: group)) }
      speeches = try Self.speeches(frequencies, subset)
    } catch {
      throw .storage(error)
    }
    var terms: [[TermCount]] = []
    for topic in topics {
      terms.append(try CountTable(topic.terms, by: nil, in: subset).total.counts)
    }
    self.terms = terms
  }

  private static func speeches(
    _ frequencies: [[Int]], _ subset: Subset
  ) throws(StorageError) -> [Speech] {
    var speeches: [Speech] = []
    for index in try TimeOrder(subset.snapshot).places(of: subset.documents) {
      let (store, document) = subset.store(of: index)
      let description = try store.description(of: document)
      speeches.append(
        Speech(
          file: description.name, speech: description.speech,
          amount: TextAmount(documents: 1, characters: subset.lengths[index]),
          counts: frequencies.map { frequencies in
            TermCount(
              occurrences: frequencies[index], documents: frequencies[index] > 0 ? 1 : 0)
          }))
    }
    return speeches
  }
}
