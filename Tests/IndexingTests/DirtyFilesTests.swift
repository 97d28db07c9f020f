import Analysis
import Corpus
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Indexing

/// Real damaged files: the doctor tells the defect that the kit's manifest names, by kind.
@Suite(.enabled(if: DataKit.isAvailable)) struct DirtyFilesTests {
  /// What must be told of every file of a kind.
  struct Expectation: Sendable, CustomTestStringConvertible {
    let kind: String
    let count: Int
    let isTold: @Sendable (FileDiagnosis) -> Bool

    var testDescription: String { kind }

    init(_ kind: String, _ count: Int, _ isTold: @escaping @Sendable (FileDiagnosis) -> Bool) {
      self.kind = kind
      self.count = count
      self.isTold = isTold
    }

    static func trait(_ kind: String, _ count: Int, _ trait: TextTrait.Kind) -> Expectation {
      Expectation(kind, count) { $0.has(trait) }
    }

    static func format(_ kind: String, _ count: Int, _ format: SourceFormat) -> Expectation {
      Expectation(kind, count) { !$0.texts.isEmpty && $0.texts.allSatisfy { $0.format == format } }
    }
  }

  private static let expectations: [Expectation] = [
    .format("akoma-ntoso-xml", 11, .xml), .format("tmx-xml", 8, .xml),
    .format("docx", 16, .docx), .format("docx-forms", 9, .docx),
    .format("doc-ole2", 1, .doc), .format("wps-ole2", 1, .doc),
    .trait("astral-han", 13, .rareHan), .trait("compat-ideographs", 5, .compatibilityHan),
    .trait("fullwidth-digits", 5, .fullwidthDigits), .trait("private-use", 13, .privateUse),
    .trait("mixed-newlines", 2, .mixedLineEnds),
    .trait("replacement-char", 13, .replacementCharacters),
    Expectation("control-chars", 11) { $0.has(.controls) || $0.has(.nul) },
    Expectation("big5", 2) { $0.isIn(.big5) && $0.isSound },
    Expectation("utf8-bom", 1) { $0.isIn(.utf8) && $0.isSound },
    Expectation("gb18030", 40) { $0.isIn(.gb18030) && $0.isSound },
    Expectation("gb18030-invalid", 40) { file in
      file.isIn(.gb18030) && file.texts.contains { $0.replacedCount > 0 } && !file.isSound
    },
    Expectation("empty", 1) { $0.texts.isEmpty && $0.diagnostics.map(\.reason) == [.empty] },
    Expectation("word-lock-file", 2) { $0.diagnostics.map(\.reason) == [.lockFile] },
    Expectation("mojibake", 2) { $0.diagnostics.map(\.reason).contains(.mojibake) },
    Expectation("html-entities", 8) { $0.has(.entity) },
    Expectation("pinyin-residue", 1) { $0.has(.pinyin) && $0.has(.gap) },
    Expectation("zero-width", 13) { $0.has(TextTrait.Kind.invisible) },
    Expectation("zip-gbk-names", 10) { file in
      !file.texts.isEmpty
        && file.texts.allSatisfy { $0.name.dropFirst(file.name.count).contains(/\p{Han}/) }
    },
  ]

  /// Some kinds are of files of megabytes, which take long without optimisation.
  private static let largest = 800_000

  @Test(arguments: expectations)
  func `the defect of a kind is told`(_ expectation: Expectation) throws {
    let directory = DataKit.path("dirty/\(expectation.kind)")
    let names = try FileManager.default.contentsOfDirectory(atPath: directory)
    #expect(names.count == expectation.count)
    let roots = try names.map { "\(directory)/\($0)" }.filter(isSmall).map { path in
      CorpusRoot(path: FilePath(path), name: "")
    }
    #expect(!roots.isEmpty)
    _ = try Doctor().run(roots) { file in
      #expect(expectation.isTold(file), "\(file.name): \(file.diagnostics)")
    }
  }

  private func isSmall(_ path: String) throws -> Bool {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.size] as? Int).map { $0 < Self.largest } ?? false
  }
}

extension FileDiagnosis {
  fileprivate func has(_ trait: TextTrait.Kind) -> Bool {
    texts.flatMap(\.traits).contains { $0.kind == trait && $0.count > 0 }
  }

  fileprivate func has(_ repair: Repair.Kind) -> Bool {
    texts.flatMap(\.documents).flatMap(\.repairs).contains { $0.kind == repair }
  }

  fileprivate func isIn(_ encoding: TextEncoding) -> Bool {
    !texts.isEmpty && texts.allSatisfy { $0.encoding == encoding }
  }
}
