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
    var tokenCount: Int
    var characterCount: Int
  }

  var documents: [Document] = []
  var grams: [GramKey: PostingList] = [:]
  var words: [Term: PostingList] = [:]

  init(_ segment: Segment) throws(StorageError) {
    let store = segment.documents
    for document in store.documents {
      documents.append(
        Document(
          description: try store.description(of: document),
          nameBytes: Array(try store.name(of: document).utf8),
          title: try store.title(of: document), source: try store.sourceText(of: document),
          repairs: try store.repairs(of: document), headings: try store.headings(of: document),
          tokenCount: try store.tokenCount(of: document),
          characterCount: try store.characterCount(of: document)))
    }
    for index in 0..<segment.grams.count {
      var cursor = try segment.grams.cursor(at: index)
      grams[try segment.grams.key(at: index)] = try cursor.readList()
    }
    for block in 0..<segment.words.blockCount {
      for entry in try segment.words.entries(ofBlock: block) {
        var cursor = try segment.words.cursor(of: entry)
        words[entry.term] = try cursor.readList()
      }
    }
  }

  init() {}
}
