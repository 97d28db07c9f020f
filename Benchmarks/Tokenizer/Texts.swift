internal import Analysis
internal import Foundation

/// The texts of a directory, as bytes and as folded characters.
struct Texts {
  let utf8: [[UInt8]]
  let folded: [[UInt32]]

  /// How many bytes they have together.
  var size: Int { utf8.reduce(0) { $0 + $1.count } }

  init(directory: String) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: directory).sorted()
    utf8 = names.compactMap { FileManager.default.contents(atPath: "\(directory)/\($0)") }
      .map { Array($0) }
    folded = utf8.map { FoldedText(clean: $0).scalars }
  }
}
