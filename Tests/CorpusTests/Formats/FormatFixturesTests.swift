import Foundation
import TestSupport
import Testing

@testable import Corpus

/// Law: a text in another format is the same text, up to white space; but in PDF, which knows no
/// paragraphs, a paragraph is a line too.
@Suite struct FormatFixturesTests {
  private static let directory = DataKit.packageRoot + "/Tests/CorpusTests/Fixtures"

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { !$0.hasSuffix(".md") }.sorted()
  }()

  private func source(of name: String) throws -> [UInt8] {
    let stem = (name as NSString).deletingPathExtension
    let corpus = DataKit.packageRoot + "/Corpus"
    let texts = FileManager.default.enumerator(atPath: corpus)?.compactMap { $0 as? String } ?? []
    let path = try #require(texts.first { ($0 as NSString).lastPathComponent == stem + ".txt" })
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(corpus)/\(path)")))
  }

  private func lines(_ utf8: [UInt8]) -> [String] {
    String(decoding: utf8, as: UTF8.self).split(separator: "\n")
      .map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  @Test func `there are fixtures`() { #expect(Self.names.count >= 50) }

  @Test(arguments: names)
  func `the text is the same`(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(Self.directory)/\(name)")))
    let contents = FileContents(name, bytes)
    #expect(contents.diagnostics.isEmpty)
    let (read, source) = (lines(contents.texts.first?.utf8 ?? []), lines(try source(of: name)))
    switch (name as NSString).pathExtension {
    case "epub": #expect(Array(read.suffix(source.count)) == source)
    case "pdf":
      #expect(read.joined() == source.joined())
      #expect(abs(read.count - source.count) <= 5)
      #expect(contents.texts.first?.pageStarts.first == 0)
    default: #expect(read == source)
    }
  }
}
