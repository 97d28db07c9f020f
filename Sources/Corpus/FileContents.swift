/// All that a file gave.
package struct FileContents: Sendable {
  package let texts: [SourceText]
  package let diagnostics: [Diagnostic]
  package init(of file: RawFile, options: ReadingOptions = ReadingOptions()) {
    do throws(Diagnostic) {
      let text = try SourceText(decoding: file, options: options)
      texts = [text]
      diagnostics = text.diagnostic.map { [$0] } ?? []
    } catch {
      texts = []
      diagnostics = [error]
    }
  }
}
extension SourceText {
  package var firstLine: Int { 1 }
  package var pageStarts: [Int] { [] }
}
