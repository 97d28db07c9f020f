internal import Querying

/// The files of some hits, of which a file may have several.
enum FileCounts {
  /// The files, each once, in the order of their best hits, with the numbers of their places.
  static func of(_ hits: ArraySlice<Hit>) -> [(path: String, count: Int)] {
    // By bytes: names that only look alike are different files.
    var numbers: [[UInt8]: Int] = [:]
    numbers.reserveCapacity(hits.count)
    var files: [(path: String, count: Int)] = []
    for hit in hits {
      let name = Array(hit.path.utf8)
      if let number = numbers[name] {
        files[number].count += hit.placeCount
      } else {
        numbers[name] = files.count
        files.append((hit.path, hit.placeCount))
      }
    }
    return files
  }
}
