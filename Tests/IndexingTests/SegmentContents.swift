import Analysis
import Storage

@testable import Indexing

/// All that a segment answers, read through its public surface.
struct SegmentContents: Equatable {
  struct Document: Equatable {
    var description: DocumentDescription
    var nameBytes: [UInt8]
    var title: String
    var source: [UInt8]
    var repairs: [Repair]
    var headings: [Heading]
    var breaks: TextBreaks
    var tokenCount: Int
    var characterCount: Int
  }

  var documents: [Document] = []
  var grams: [GramKey: PostingList] = [:]
  var words: [Term: PostingList] = [:]
  /// By the field's name, a zero byte and the folded value.
  var fields: [Term: PostingList] = [:]

  init(_ segment: Segment) throws(StorageError) {
    let store = segment.documents
    for document in store.documents {
      documents.append(
        Document(
          description: try store.description(of: document),
          nameBytes: Array(try store.name(of: document).utf8),
          title: try store.title(of: document), source: try store.sourceText(of: document),
          repairs: try store.repairs(of: document), headings: try store.headings(of: document),
          breaks: try store.breaks(of: document),
          tokenCount: try store.tokenCount(of: document),
          characterCount: try store.characterCount(of: document)))
    }
    for index in 0..<segment.grams.count {
      var cursor = try segment.grams.cursor(at: index)
      grams[try segment.grams.key(at: index)] = try cursor.readList()
    }
    words = try Self.lists(of: segment.words)
    fields = try Self.lists(of: segment.fields.words)
  }

  private static func lists(
    of dictionary: WordDictionary
  ) throws(StorageError) -> [Term: PostingList] {
    var lists: [Term: PostingList] = [:]
    for block in 0..<dictionary.blockCount {
      for entry in try dictionary.entries(ofBlock: block) {
        var cursor = try dictionary.cursor(of: entry)
        lists[entry.term] = try cursor.readList()
      }
    }
    return lists
  }

  init() {}
}

extension [SegmentContents] {
  /// The segments in the order of the name of their first document.
  var inOrderOfNames: [SegmentContents] {
    sorted { left, right in
      (left.documents.first?.nameBytes ?? [])
        .lexicographicallyPrecedes(right.documents.first?.nameBytes ?? [])
    }
  }
}
