internal import Analysis

/// All that a segment stores of a document beside the posting lists.
struct StoredDocument {
  let description: DocumentDescription
  let title: String
  /// UTF-8.
  let source: [UInt8]
  let repairs: [Repair]
  let headings: [Heading]
  let breaks: TextBreaks
  let length: DocumentLength
}
