internal import Describing
internal import Indexing
internal import Storage

/// The day, the month or the year a document is of, in the order of time; a year comes before its months,
/// a month before its days.
struct SortedDate: Hashable, Comparable {
  /// The digits of year, month and day; 0 for what is not told.
  private let number: UInt32

  /// Fails for what is no date in its usual form: `2014`, `2014-05`, `2014-05-08`.
  init?(_ text: some Collection<UInt8>) {
    guard [4, 7, 10].contains(text.count) else { return nil }
    var (number, digitCount) = (UInt32(0), 0)
    for (place, byte) in text.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard 0x30...0x39 ~= byte else { return nil }
        number = number * 10 + UInt32(byte - 0x30)
        digitCount += 1
      }
    }
    for _ in digitCount..<8 { number *= 10 }
    self.number = number
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
