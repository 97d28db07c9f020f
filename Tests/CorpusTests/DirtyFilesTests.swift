import Foundation
import TestSupport
import Testing

@testable import Corpus

/// Real damaged files, by the kinds that the kit's manifest names.
@Suite(.enabled(if: DataKit.isAvailable)) struct DirtyFilesTests {
  private func files(of kind: String) throws -> [RawFile] {
    let root = DataKit.path("dirty/\(kind)")
    return try FileManager.default.contentsOfDirectory(atPath: root).sorted().map { name in
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"))
      return RawFile(name: name, format: .plainText, bytes: Array(bytes))
    }
  }

  @Test(
    arguments: [
      ("gb18030", TextEncoding.gb18030, 40), ("gb18030-invalid", .gb18030, 40), ("big5", .big5, 2),
      ("utf8-bom", .utf8, 1), ("mojibake", .utf8, 2), ("replacement-char", .utf8, 13),
      ("private-use", .utf8, 13), ("astral-han", .utf8, 13), ("compat-ideographs", .utf8, 5),
      ("fullwidth-digits", .utf8, 5), ("control-chars", .utf8, 11), ("very-long-line", .utf8, 3),
      ("mixed-newlines", .utf8, 2), ("zero-width", .utf8, 13),
    ])
  func `all of a kind are in their encoding, for certain`(
    kind: String, encoding: TextEncoding, count: Int
  ) throws {
    let texts = try files(of: kind).map { file throws(Diagnostic) in
      try SourceText(decoding: file)
    }
    #expect(texts.count == count)
    for text in texts {
      #expect(text.encoding == encoding, "\(text.name)")
      #expect(text.confidence > 0.7, "\(text.name)")
      #expect((text.replacedCount > 0) == (kind == "gb18030-invalid"), "\(text.name)")
    }
  }

  /// The others of these kinds are archives with the ending of one.
  @Test(arguments: [("utf8-invalid", 3), ("nul-bytes", 3)])
  func `articles with invalid UTF-8 or NUL bytes are GB18030`(kind: String, count: Int) throws {
    let articles = try files(of: kind).filter { $0.name.hasSuffix(".txt") }
    #expect(articles.count == count)
    for file in articles { #expect(try SourceText(decoding: file).encoding == .gb18030) }
  }

  @Test(arguments: ["docx", "doc-ole2", "wps-ole2", "word-lock-file", "zip-gbk-names"])
  func `what is no text is binary`(kind: String) throws {
    for file in try files(of: kind) {
      #expect(throws: Diagnostic(path: file.name, reason: .binary)) {
        try SourceText(decoding: file)
      }
    }
  }

  @Test func `mojibake is told, and only where it is`() throws {
    for file in try files(of: "mojibake") {
      #expect(try SourceText(decoding: file).isMojibake, "\(file.name)")
    }
    for kind in ["gb18030", "big5", "private-use", "astral-han", "control-chars", "html-in-md"] {
      for file in try files(of: kind) {
        #expect(try !SourceText(decoding: file).isMojibake, "\(file.name)")
      }
    }
  }

  @Test func `a file of NUL bytes among text keeps its lines`() throws {
    for file in try files(of: "nul-bytes") where file.name.hasSuffix(".txt") {
      let text = try SourceText(decoding: file)
      #expect(text.utf8.count { $0 == 0x0A } == file.bytes.count { $0 == 0x0A }, "\(file.name)")
    }
  }
}
