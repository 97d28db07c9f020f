package import Studying

internal import FoundationEssentials
internal import Indexing
internal import Querying
internal import Storage

/// What a run of a study was of, to be cited and run again: the program, its arguments, the documents and the
/// result, each with a hash that another run must have, too.
///
/// Hashes are XXH3 of 128 bits in 32 hexadecimal digits, the upper half first. That of the documents is of the
/// names of their files and the hashes of the files' bytes, in the order of the names; it does not depend on
/// how the index was made. That of the result is of what `--csv` prints, of an export of what is printed, in UTF-8.
package struct RunRecord: Encodable {
  /// The commit of the index.
  private struct Index: Encodable {
    let commit: UInt64
    let analyzer: String
    let repaired: Bool
    let documents: Int
  }

  /// What was studied of it.
  private struct Documents: Encodable {
    let `where`: String?
    let documents: Int
    let characters: Int
    let copiesLeftOut: Int?
    let hash: String
  }

  private struct Result: Encodable {
    let rows: Int
    let hash: String
  }

  private let type = "run"
  private let version = 1
  private let program: String
  private let arguments: [String]
  /// When it ran: ISO 8601, UTC.
  private let time: String
  private let index: Index
  private let studied: Documents
  private let result: Result

  /// A record of a run at this moment; `identity` is that of the subset, `headCount` the lines of the result that are no rows.
  package init(
    program: String, arguments: [String], subset: Subset, identity: [UInt8],
    result: borrowing ResultDigest, headCount: Int
  ) {
    self.program = program
    self.arguments = arguments
    time = Date.now.ISO8601Format()
    let manifest = subset.snapshot.manifest
    index = Index(
      commit: manifest.generation, analyzer: manifest.analyzer, repaired: manifest.isRepaired,
      documents: manifest.totals.documentCount)
    studied = Documents(
      where: subset.query?.canonicalText, documents: subset.documents.count,
      characters: subset.characterCount, copiesLeftOut: subset.copyCount,
      hash: Fingerprint(of: identity).hexadecimal)
    self.result = Result(rows: result.lineCount - headCount, hash: result.hash)
  }

  /// The record as a line of JSON.
  package var text: String { JSONLine.text(of: self) }
}
