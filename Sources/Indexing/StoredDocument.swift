internal import Analysis

/// All that a segment stores of a document beside the posting lists.
struct StoredDocument {
  let description: DocumentDescription
  let title: String
  let text: KeptText
  let repairs: [Repair]
  let headings: [Heading]
  let breaks: TextBreaks
  let sketch: TextSketch
  let length: DocumentLength
}
