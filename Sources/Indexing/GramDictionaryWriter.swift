internal import Analysis
internal import Storage

/// Encodes the keys of a `GramDictionary`; the layout is described there. The lists are written
/// elsewhere, in the order of the keys.
struct GramDictionaryWriter {
  private(set) var firsts = ByteWriter()
  private(set) var seconds = ByteWriter()
  private(set) var places = ByteWriter()
  private(set) var lengths = ByteWriter()
  private var count = 0
  private var listOffset = 0
  private var last: UInt32?

  /// Appends a key, which must follow the one before in order, with the bytes of its list.
  mutating func append(_ key: GramKey, listLength: Int) {
    if key.first != last {
      firsts.append(key.first)
      firsts.append(UInt32(count))
      last = key.first
    }
    if count % GramDictionary.groupCapacity == 0 {
      places.append(UInt64(listOffset))
      places.append(UInt32(lengths.count))
    }
    let second = key.second ?? 0
    for shift in [UInt32(0), 8, 16] { seconds.append(UInt8(truncatingIfNeeded: second >> shift)) }
    lengths.appendVariable(UInt64(listLength))
    listOffset += listLength
    count += 1
  }

  /// The sections of the dictionary but that of the lists.
  var sections: [(SegmentFormat.Section, [UInt8])] {
    [
      (.gramFirsts, firsts.bytes), (.gramSeconds, seconds.bytes), (.gramPlaces, places.bytes),
      (.gramLengths, lengths.bytes),
    ]
  }
}
