internal import Analysis

/// Adds up the lists of the grams that begin with the same character, in the order of the keys.
struct CharacterLists {
  private var frequencies: [UInt32]
  private var touched: [UInt32] = []
  private var character: UInt32?

  /// Of a segment with so many documents.
  init(documentCount: Int) {
    frequencies = [UInt32](repeating: 0, count: documentCount)
  }

  /// Adds the list of a gram. When it is the first of its character, gives the list of the character
  /// before, without positions.
  mutating func next(
    _ key: GramKey, _ list: PostingList
  ) -> (key: GramKey, list: PostingList)? {
    let finished = key.first == character ? nil : finish()
    character = key.first
    for index in list.documents.indices {
      let document = list.documents[index]
      if frequencies[Int(document)] == 0 { touched.append(document) }
      frequencies[Int(document)] += list.frequencies[index]
    }
    return finished
  }

  /// The list of the last character, if there was any.
  mutating func finish() -> (key: GramKey, list: PostingList)? {
    guard let character else { return nil }
    var list = PostingList(documents: touchedInOrder, frequencies: [], positions: [])
    for document in list.documents {
      list.frequencies.append(frequencies[Int(document)])
      frequencies[Int(document)] = 0
    }
    touched.removeAll(keepingCapacity: true)
    self.character = nil
    return (.character(character), list)
  }

  /// The documents, ascending: sorted when they are few, else found by going through all.
  private var touchedInOrder: [UInt32] {
    guard touched.count > frequencies.count / 16 else { return touched.sorted() }
    var documents: [UInt32] = []
    documents.reserveCapacity(touched.count)
    for document in frequencies.indices where frequencies[document] > 0 {
      documents.append(UInt32(document))
    }
    return documents
  }
}
