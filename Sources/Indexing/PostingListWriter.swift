internal import Storage

/// Encodes a `PostingList`; the layout is described there.
enum PostingListWriter {
  /// Appends the list, with its positions or without.
  static func append(_ list: PostingList, withPositions: Bool, to writer: inout ByteWriter) {
    let documents = documentPart(of: list)
    guard withPositions else { return writer.append(documents) }
    writer.appendVariable(UInt64(documents.count))
    writer.append(documents)
    appendPositionPart(of: list, to: &writer)
  }

  private static func documentPart(of list: PostingList) -> [UInt8] {
    let gaps = gapsOfDocuments(list.documents)
    let packedCount = gaps.count / PackedBlock.capacity * PackedBlock.capacity
    var skip = ByteWriter()
    var data = ByteWriter()
    var occurrences: UInt32 = 0
    for start in stride(from: 0, to: packedCount, by: PackedBlock.capacity) {
      let block = start..<start + PackedBlock.capacity
      PackedBlock.append(gaps[block], to: &data)
      PackedBlock.append(list.frequencies[block].map { $0 - 1 }, to: &data)
      occurrences += list.frequencies[block].reduce(0, +)
      skip.append(list.documents[block.upperBound - 1])
      skip.append(UInt32(data.count))
      skip.append(occurrences)
    }
    for index in packedCount..<gaps.count {
      appendTail(gap: gaps[index], frequency: list.frequencies[index], to: &data)
    }
    return skip.bytes + data.bytes
  }

  private static func appendTail(gap: UInt32, frequency: UInt32, to data: inout ByteWriter) {
    data.appendVariable(UInt64(gap) << 1 | (frequency > 1 ? 1 : 0))
    if frequency > 1 { data.appendVariable(UInt64(frequency - 2)) }
  }

  private static func appendPositionPart(of list: PostingList, to writer: inout ByteWriter) {
    let gaps = gapsOfPositions(list)
    let packedCount = gaps.count / PackedBlock.capacity * PackedBlock.capacity
    var data = ByteWriter()
    for start in stride(from: 0, to: packedCount, by: PackedBlock.capacity) {
      PackedBlock.append(gaps[start..<start + PackedBlock.capacity], to: &data)
      writer.append(UInt32(data.count))
    }
    for gap in gaps[packedCount...] { data.appendVariable(UInt64(gap)) }
    writer.append(data.bytes)
  }

  private static func gapsOfDocuments(_ documents: [UInt32]) -> [UInt32] {
    var next: UInt32 = 0
    return documents.map { document in
      defer { next = document + 1 }
      return document - next
    }
  }

  private static func gapsOfPositions(_ list: PostingList) -> [UInt32] {
    var gaps: [UInt32] = []
    gaps.reserveCapacity(list.positions.count)
    var start = 0
    for frequency in list.frequencies {
      var next: UInt32 = 0
      for position in list.positions[start..<start + Int(frequency)] {
        gaps.append(position - next)
        next = position + 1
      }
      start += Int(frequency)
    }
    return gaps
  }
}
