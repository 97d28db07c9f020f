/// The letters of pinyin that carry a mark, and how they are written without composed letters.
enum ToneMarks {
  /// Macron, acute, caron, grave: the first to the fourth tone.
  private static let marks: [UInt32] = [0x304, 0x301, 0x30C, 0x300]

  /// A letter and its four toned forms; a hyphen where there is none.
  private static let rows = ["aāáǎà", "eēéěè", "iīíǐì", "oōóǒò", "uūúǔù", "n-ńňǹ", "m-ḿ--"]

  /// The same for ü, whose own mark comes before the tone.
  private static let umlautRow = "üǖǘǚǜ"

  private static let decompositions: [UInt32: [UInt32]] = {
    var decompositions: [UInt32: [UInt32]] = [0xFC: [0x75, 0x308]]
    for row in rows + [umlautRow] {
      let letters = row.unicodeScalars.map(\.value)
      for (letter, mark) in zip(letters.dropFirst(), marks) where letter != 0x2D {
        decompositions[letter] = (decompositions[letters[0]] ?? [letters[0]]) + [mark]
      }
    }
    return decompositions
  }()

  /// The letter in NFD; itself when it carries no mark.
  static func decomposition(of letter: UInt32) -> [UInt32] {
    decompositions[letter] ?? [letter]
  }
}
