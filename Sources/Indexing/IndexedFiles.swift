internal import Storage

/// The files of a snapshot: by name, where their documents are.
struct IndexedFiles: Sendable {
  /// The documents of a file, which follow each other in one segment.
  struct Place: Hashable, Sendable {
    let segment: Int
    let fingerprint: Fingerprint
    var documents: ClosedRange<UInt32>
  }

  private(set) var places: [[UInt8]: Place] = [:]

  init(_ snapshot: Snapshot) throws(StorageError) {
    for (number, segment) in snapshot.segments.enumerated() {
      var last: [UInt8]?
      for document in segment.documents.documents {
        let (name, fingerprint) = try segment.documents.file(of: document)
        if name == last, let place = places[name], place.segment == number {
          places[name]?.documents = place.documents.lowerBound...document.ordinal
        } else {
          places[name] = Place(
            segment: number, fingerprint: fingerprint,
            documents: document.ordinal...document.ordinal)
        }
        last = name
      }
    }
  }

  /// Where the documents of a file are, by its name in the index. Names are compared by their bytes:
  /// those that are equal for `String` can be of different files.
  subscript(name: String) -> Place? { places[Array(name.utf8)] }
}
