internal import Foundation

/// The characters (Unicode scalars) of all texts in one script, one text behind the other.
struct SourceTexts {
  private(set) var characters: [Unicode.Scalar] = []
  private(set) var fileCount = 0

  /// The valid UTF-8 files below the directories, by the script that most of their characters
  /// that have only one are in.
  static func byScript(in directories: [String]) throws -> [(String, SourceTexts)] {
    let script = try ScriptOfText()
    var (simplified, traditional) = (SourceTexts(), SourceTexts())
    for directory in directories {
      for name in try FileManager.default.subpathsOfDirectory(atPath: directory).sorted() {
        guard let data = FileManager.default.contents(atPath: "\(directory)/\(name)"),
          let text = String(validating: data, as: UTF8.self), !text.isEmpty
        else { continue }
        if script.isTraditional(text) { traditional.add(text) } else { simplified.add(text) }
      }
    }
    return [("Simplified", simplified), ("Traditional", traditional)]
      .filter { !$0.1.characters.isEmpty }
  }

  private mutating func add(_ text: String) {
    characters += text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    fileCount += 1
  }
}

/// Tells the script of a text by characters that Big5 or GB2312 has and the other has not.
struct ScriptOfText {
  private let big5: Converter
  private let gb2312: Converter

  init() throws {
    big5 = try Converter(from: "UTF-8", to: "BIG5")
    gb2312 = try Converter(from: "UTF-8", to: "GB2312")
  }

  /// Judges by the first thousand Han characters that are not the same in both.
  func isTraditional(_ text: String) -> Bool {
    var balance = 0
    for character in text.unicodeScalars.lazy.filter({ $0.value >= 0x4E00 }).prefix(1000) {
      let bytes = Array(String(character).utf8)
      balance += (big5.convert(bytes) == nil ? 0 : 1) - (gb2312.convert(bytes) == nil ? 0 : 1)
    }
    return balance > 0
  }
}
