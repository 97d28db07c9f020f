import Analysis
import Storage

@testable import Indexing

/// What an index holds of the documents that were not deleted, whatever segments they are in.
struct LiveContents: Equatable {
  /// A document by what the index calls it.
  struct Name: Hashable {
    let bytes: [UInt8]
    /// Rows of a table have the name of the table.
    let line: Int
    let speech: Int?
  }

  /// What a term has in a document.
  struct Posting: Hashable {
    let frequency: UInt32
    let positions: ArraySlice<UInt32>
  }

  private var documents: [Name: SegmentContents.Document] = [:]
  private var grams: [GramKey: [Name: Posting]] = [:]
  private var words: [Term: [Name: Posting]] = [:]
  private var fields: [Term: [Name: Posting]] = [:]

  /// How many documents there are.
  var documentCount: Int { documents.count }

  init(_ snapshot: Snapshot) throws {
    for segment in snapshot.segments { try add(segment) }
  }

  private mutating func add(_ segment: Segment) throws {
    let contents = try SegmentContents(segment)
    var names: [UInt32: Name] = [:]
    for (id, document) in zip(segment.documents.documents, contents.documents) {
      let description = document.description
      let name = Name(
        bytes: document.nameBytes, line: description.firstLine, speech: description.speech)
      names[id.ordinal] = name
      precondition(documents.updateValue(document, forKey: name) == nil, "a document twice")
    }
    Self.add(contents.grams, to: &grams, names)
    Self.add(contents.words, to: &words, names)
    Self.add(contents.fields, to: &fields, names)
  }

  private static func add<Key: Hashable>(
    _ lists: [Key: PostingList], to live: inout [Key: [Name: Posting]], _ names: [UInt32: Name]
  ) {
    for (key, list) in lists {
      var rest = list.positions[...]
      for (document, frequency) in zip(list.documents, list.frequencies) {
        let positions = rest.prefix(Int(frequency))
        rest = rest.dropFirst(Int(frequency))
        guard let name = names[document] else { continue }
        live[key, default: [:]][name] = Posting(frequency: frequency, positions: positions)
      }
    }
  }
}
