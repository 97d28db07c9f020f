import Foundation
import TestSupport
import Testing

@testable import Corpus

/// The documents of the data kit, each read whole.
@Suite(.enabled(if: DataKit.isAvailable)) struct DirtyDocumentsTests {
  private func files(of kind: String) throws -> [(name: String, bytes: [UInt8])] {
    let directory = DataKit.path("dirty/\(kind)")
    return try FileManager.default.contentsOfDirectory(atPath: directory).sorted().map { name in
      (name, [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\(name)"))))
    }
  }

  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  /// What stands between `<w:t>` and `</w:t>`, found without a parser.
  private func runs(of document: [UInt8]) throws -> String {
    var budget = UnpackingBudget(of: RawFile(name: "", format: .docx, bytes: document))
    let parts = try DocumentParts(of: document, &budget) { $0 == "word/document.xml" }
    let xml = String(decoding: try parts.required("word/document.xml"), as: UTF8.self)
    let runs = xml.components(separatedBy: "<w:t").dropFirst().compactMap { piece -> String? in
      guard let first = piece.first, " >".contains(first), let start = piece.firstIndex(of: ">")
      else { return nil }
      if piece[..<start].last == "/" { return nil }
      return piece[piece.index(after: start)...].components(separatedBy: "</w:t>").first
    }
    return runs.joined().replacingOccurrences(of: "&lt;", with: "<")
      .replacingOccurrences(of: "&gt;", with: ">").replacingOccurrences(of: "&amp;", with: "&")
  }

  @Test(arguments: [("docx", 16), ("docx-forms", 9)])
  func `Word documents have all of their runs`(kind: String, count: Int) throws {
    let files = try files(of: kind)
    #expect(files.count == count)
    for (name, bytes) in files {
      let contents = FileContents(name, bytes)
      #expect(contents.diagnostics.isEmpty, "\(name)")
      #expect(letters(contents.strings.joined()) == letters(try runs(of: bytes)), "\(name)")
    }
  }

  @Test func `documents of old Word and WPS are read`() throws {
    for kind in ["doc-ole2", "wps-ole2"] {
      for (name, bytes) in try files(of: kind) {
        let contents = FileContents(name, bytes)
        #expect(contents.diagnostics.isEmpty, "\(name)")
        #expect(contents.strings.joined().contains("表"), "\(name)")
      }
    }
  }

  @Test func `the members of archives have Chinese names and texts`() throws {
    for (name, bytes) in try files(of: "zip-gbk-names") {
      let contents = FileContents(name, bytes)
      #expect(!contents.texts.isEmpty, "\(name)")
      #expect(contents.texts.allSatisfy { $0.name.contains("公") }, "\(name)")
      #expect(contents.reasons.allSatisfy { $0 == .lockFile }, "\(name)")
    }
  }

  @Test(arguments: ["akoma-ntoso-xml", "tmx-xml"])
  func `XML gives its text and none of its marks`(kind: String) throws {
    for (name, bytes) in try files(of: kind) {
      let contents = FileContents(name, bytes)
      #expect(contents.texts.map(\.format) == [.xml], "\(name)")
      #expect(!contents.strings.joined().contains("</"), "\(name)")
    }
  }

  @Test func `lock files are told`() throws {
    for (name, bytes) in try files(of: "word-lock-file") {
      #expect(FileContents(name, bytes).reasons == [.lockFile], "\(name)")
    }
  }
}
