import Foundation
import TestSupport
import Testing

@testable import Analysis
@testable import Corpus
@testable import Describing

enum Described {
  /// The documents of a file's bytes.
  static func documents(_ name: String, _ bytes: [UInt8]) throws -> [DescribedDocument] {
    let text = try SourceText(decoding: RawFile(name: name, format: .plainText, bytes: bytes))
    return Describer().documents(of: text, repairs: Cleaner.repairs(in: text.utf8))
  }
}

@Suite struct ReportTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DESCRIBE"] != nil))
  func report() throws {
    let root = ProcessInfo.processInfo.environment["DESCRIBE"] ?? ""
    let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter {
      $0.hasSuffix(".txt") || $0.hasSuffix(".md")
    }.sorted()
    var out = ""
    for path in paths {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: root + "/" + path)))
      guard let documents = try? Described.documents(path, bytes) else { continue }
      for document in documents {
        let furniture = document.repairs.filter { $0.kind == .furniture }.map {
          String(decoding: Array(document.source)[$0.source], as: UTF8.self)
        }
        out +=
          "\(path)\t\(document.speech ?? 0)\t"
          + document.fields.map { "\($0.name)=\($0.value)<\($0.origin) \($0.confidence)>" }.joined(
            separator: "\t")
          + (furniture.isEmpty ? "" : "\tF:" + furniture.joined(separator: "|")) + "\n"
      }
    }
    try out.write(toFile: "/tmp/described.tsv", atomically: true, encoding: .utf8)
  }
}
