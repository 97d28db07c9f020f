package import Indexing
internal import Storage
package import SystemPackage

/// The file of a lexicon: `lexicon.txt` in the index directory, or any other.
package struct LexiconFile: Sendable {
  /// The most bytes that are read.
  package static let sizeLimit = 1 << 23

  private let file: EditableFile

  /// Whether it must be there already to be read.
  private let isNamed: Bool

  /// The file of an index, which need not be there.
  package init(of index: IndexDirectory) {
    file = EditableFile(index.path.appending(IndexDirectory.lexiconName), disk: index.disk)
    isNamed = false
  }

  /// A file that the user named.
  package init(_ path: FilePath) {
    file = EditableFile(path)
    isNamed = true
  }

  /// Where it is.
  package var path: FilePath { file.path }

  /// The lexicon; an empty one where the index has no file.
  package func read() throws(LexiconError) -> Lexicon {
    let bytes: [UInt8]?
    do { bytes = try file.contents(limit: Self.sizeLimit) } catch { throw .storage(error) }
    if bytes == nil, isNamed { throw .missing(path) }
    return try lexicon(bytes)
  }

  /// Changes the lexicon in one step; nothing is written when `change` says that it changed nothing.
  package func edit(
    _ change: (inout Lexicon) throws(LexiconError) -> Bool
  ) throws(LexiconError) {
    try file.edit(limit: Self.sizeLimit, failing: LexiconError.storage) {
      (bytes) throws(LexiconError) in
      var lexicon = try lexicon(bytes)
      return try change(&lexicon) ? Array(lexicon.text.utf8) : nil
    }
  }

  private func lexicon(_ bytes: [UInt8]?) throws(LexiconError) -> Lexicon {
    guard let bytes else { return Lexicon() }
    guard bytes.count <= Self.sizeLimit else { throw .tooLarge(path, limit: Self.sizeLimit) }
    do throws(LexiconProblems) { return try Lexicon(String(decoding: bytes, as: UTF8.self)) } catch
    { throw .wrongLines(path, error.problems) }
  }
}
