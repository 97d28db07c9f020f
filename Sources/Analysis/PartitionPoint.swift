extension Array {
  /// The index of the first element that does not satisfy `isBefore`; those that do must be a
  /// prefix. Logarithmic.
  package func partitionPoint(where isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
