/// OpenCC's Traditional to Simplified characters: `乾<TAB>干 乾`, the usual one first.
struct OpenCCCharacters {
  /// The usual Simplified character of each Traditional one.
  private(set) var pairs: [UInt32: UInt32] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let scalars = line.unicodeScalars.map(\.value)
      if scalars.count > 2, scalars[0] != scalars[2] { pairs[scalars[0]] = scalars[2] }
    }
  }
}
