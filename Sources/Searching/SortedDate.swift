internal import Describing
internal import Indexing
internal import Storage

/// The day, the month or the year a document is of, in the order of time; a year comes before its months,
/// a month before its days.
struct SortedDate: Hashable, Comparable {
  /// The digits of year, month and day; 0 for what is not told.
  private let number: UInt32

  /// Fails for what is no date in its usual form: `2014`, `2014-05`, `2014-05-08`.
  init?(_ text: String) {
    guard FieldValue(text).isDate else { return nil }
    let digits = text.utf8.filter { $0 != 0x2D }.map { UInt32($0 - 0x30) }
    number = (digits + repeatElement(0, count: 8 - digits.count)).reduce(0) { $0 * 10 + $1 }
  }

  /// What is told of a document: its date, else its year.
  init?(of document: DocumentID, in store: DocumentStore) throws(StorageError) {
    for field in [FieldName.date, .year] {
      guard let value = try store.value(of: field, in: document) else { continue }
      guard let date = SortedDate(value) else { continue }
      self = date
      return
    }
    return nil
  }

  static func < (left: SortedDate, right: SortedDate) -> Bool { left.number < right.number }
}
