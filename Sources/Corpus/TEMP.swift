package import SystemPackage
package enum CorpusError: Error, Hashable, Sendable { case unreadableRoot(FilePath, Errno) }
package struct CorpusRoot: Sendable { package let path: FilePath; package let name: String; package init(path: FilePath, name: String) { self.path = path; self.name = name } }
package struct FoundFile: Sendable { package let path: FilePath; package let name: String }
package struct FileListing: Sendable { package var files: [FoundFile]; package var diagnostics: [Diagnostic]; package var hiddenCount: Int }
package enum DirectoryWalk { package static func walk(roots: [CorpusRoot], excluding: FilePath?) throws(CorpusError) -> FileListing { FileListing(files: [], diagnostics: [], hiddenCount: 0) } }
package struct SourceText: Sendable { package let utf8: [UInt8]; package let encoding: TextEncoding; package let confidence: Double; package let replacedCount: Int }
package struct RawFile: Sendable { package let bytes: [UInt8] }
package enum SourceFileReader { package static func read(_ f: FoundFile) -> Result<RawFile, SkippedFile> { .success(RawFile(bytes: [])) }
 package static func decode(_ f: RawFile) -> Result<SourceText, SkippedFile> { fatalError() } }
package struct SkippedFile: Error { package let diagnostic: Diagnostic }
extension SourceText { package static func decode(_ f: RawFile) -> Result<SourceText, SkippedFile> { fatalError() } }
