internal import Analysis
internal import Indexing
internal import Rendering
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// A file of the index that is opened from the interactive screen.
struct BrowsedDocument {
  /// The text of the file as the pager shows it.
  struct Page {
    /// The rows.
    let text: String
    /// The rows without colours.
    let plain: String

    /// The row, from 1, that begins with the number of a line; the first where none does.
    func row(ofLine line: Int) -> Int {
      let rows = plain.split(separator: "\n", omittingEmptySubsequences: false)
      let row = rows.firstIndex { $0.drop { $0 == " " }.hasPrefix("\(line): ") }
      return (row ?? 0) + 1
    }
  }

  private let index: IndexOption

  /// What the user calls the file.
  let name: String

  /// A file by its name in the index.
  init(path: String, index: IndexOption) {
    self.index = index
    name = index.paths.userPath(of: path)
  }

  /// Whether it is a file of its own, not one inside another.
  var isFile: Bool { unsafe access(name, R_OK) == 0 }

  /// All lines of the file; `nil` when neither the index nor the disk has it.
  func page(around line: Int, isColored: Bool) -> Page? {
    let lookup = TextLookup(index.directory, paths: index.paths)
    guard let finding = try? lookup.find(FilePath(name)), !finding.documents.isEmpty else {
      return nil
    }
    let documents = finding.documents
    guard let text = text(of: documents, around: line, isColored: isColored),
      let plain = self.text(of: documents, around: line, isColored: false)
    else { return nil }
    return Page(text: text, plain: plain)
  }

  private func text(
    of documents: [ShownDocument], around line: Int, isColored: Bool
  ) -> String? {
    let page = TextPage(
      language: Session.language, isColored: isColored, form: .marked,
      displayPath: index.paths.userPath)
    let all = try? page.text(of: documents, around: line, context: .max)
    return all.flatMap { $0 } ?? page.text(of: documents)
  }
}
