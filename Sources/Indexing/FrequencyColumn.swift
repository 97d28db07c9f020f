/// The frequencies of a term that is in many documents, a byte for each document of the segment, behind the
/// blocks of its posting list: so the frequency in any document is read at once.
///
/// Lists of positions have none: who asks for these must read blocks anyway.
enum FrequencyColumn {
  /// Segments of fewer documents have no columns: their lists have few blocks.
  private static let leastDocuments = 1_024

  /// Stands for this frequency and all greater ones.
  static let greatest: UInt8 = 255

  /// How many bytes a list has of it: one for each document of the segment when half of them or more are in
  /// the list, else none.
  static func size(
    ofDocuments count: Int, among documentCount: Int, withPositions: Bool
  ) -> Int {
    guard !withPositions, documentCount >= leastDocuments, count >= (documentCount + 1) / 2 else {
      return 0
    }
    return documentCount
  }

  /// The column of a list.
  static func bytes(of list: PostingList, documentCount: Int) -> [UInt8] {
    var column = [UInt8](repeating: 0, count: documentCount)
    for index in list.documents.indices {
      column[Int(list.documents[index])] = UInt8(clamping: list.frequencies[index])
    }
    return column
  }
}
