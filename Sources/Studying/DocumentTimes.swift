internal import Describing
internal import Indexing
internal import Searching
internal import Storage

/// The order of time of a subset's documents.
struct DocumentTimes {
  /// For each document its place in the order; `nil` for one without a date.
  private var ranks: [Int?]

  init(_ subset: Subset) throws(IndexError) {
    ranks = [Int?](repeating: nil, count: subset.documents.count)
    do throws(StorageError) {
      let order = try TimeOrder(subset.snapshot).places(of: subset.documents)
      for (rank, place) in order.enumerated() {
        let (store, document) = subset.store(of: place)
        if try store.description(of: document).date != nil { ranks[place] = rank }
      }
    } catch {
      throw .storage(error)
    }
  }

  /// The earliest of some documents, told by their places in the subset.
  func earliest(
    of documents: [Int], in subset: Subset
  ) throws(StorageError) -> FormulaHistory.Source? {
    let dated = documents.filter { ranks[$0] != nil }
    return try source(dated.min { ranks[$0] ?? 0 < ranks[$1] ?? 0 }, in: subset)
  }

  /// The latest.
  func latest(
    of documents: [Int], in subset: Subset
  ) throws(StorageError) -> FormulaHistory.Source? {
    let dated = documents.filter { ranks[$0] != nil }
    return try source(dated.max { ranks[$0] ?? 0 < ranks[$1] ?? 0 }, in: subset)
  }

  private func source(
    _ place: Int?, in subset: Subset
  ) throws(StorageError) -> FormulaHistory.Source? {
    guard let place else { return nil }
    let (store, document) = subset.store(of: place)
    let description = try store.description(of: document)
    guard let date = description.date else { return nil }
    return FormulaHistory.Source(
      name: description.name, speech: description.speech, date: date)
  }
}
