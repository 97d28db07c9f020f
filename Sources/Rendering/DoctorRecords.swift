internal import Analysis
internal import Corpus
internal import Describing
package import Indexing

/// Diagnoses in JSON, one object a line: the files, then the summary.
///
/// Texts are unchanged. Kinds, formats and origins go by their names in this program; `text` is
/// their explanation in the user's language.
package struct DoctorRecords {
  /// The number that grows when a field changes its meaning or goes away.
  package static let version = 1

  private let messages: Messages
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does and explain in a language.
  package init(language: Language, displayPath: @escaping (String) -> String) {
    messages = Messages(language)
    self.displayPath = displayPath
  }

  /// The record of a file.
  package func line(of file: FileDiagnosis) -> String {
    let record = FileRecord(
      path: displayPath(file.name), size: file.byteCount,
      texts: file.texts.map { TextRecord($0, path: displayPath($0.name)) },
      diagnostics: file.diagnostics.map { diagnostic in
        DiagnosticRecord(
          path: displayPath(diagnostic.path), reason: diagnostic.reason.identifier,
          text: messages.explanation(of: diagnostic.reason), isSkip: diagnostic.reason.isSkip)
      })
    return JSONLine.text(of: record)
  }

  /// The record of the sums.
  package func summary(of report: IndexReport, seconds: Double) -> String {
    JSONLine.text(of: SummaryRecord(report, displayPath, seconds: seconds))
  }
}

private struct FileRecord: Encodable {
  let type = "file"
  let version = DoctorRecords.version
  let path: String
  let size: Int
  let texts: [TextRecord]
  let diagnostics: [DiagnosticRecord]
}

private struct DiagnosticRecord: Encodable {
  let path: String
  let reason: String
  let text: String
  let isSkip: Bool
}

private struct TextRecord: Encodable {
  let path: String
  let format: String
  let size: Int
  let encoding: String
  let confidence: Double
  let isUncertain: Bool
  let replaced: Int
  let pages: Int
  let traits: [TraitRecord]
  let documents: [DocumentRecord]

  init(_ text: FileDiagnosis.Text, path: String) {
    self.path = path
    format = "\(text.format)"
    size = text.byteCount
    encoding = text.encoding.displayName
    confidence = text.confidence
    isUncertain = text.isUncertain
    replaced = text.replacedCount
    pages = text.pageCount
    traits = text.traits.map {
      TraitRecord(kind: $0.kind.rawValue, count: $0.count, line: $0.firstLine)
    }
    documents = text.documents.map(DocumentRecord.init)
  }
}

private struct TraitRecord: Encodable {
  let kind: String
  let count: Int
  let line: Int
}

private struct DocumentRecord: Encodable {
  let speech: Int?
  let firstLine: Int
  let lastLine: Int
  let title: String?
  let fields: [FieldRecord]
  let repairCounts: [String: Int]
  let repairs: [RepairRecord]

  init(_ document: FileDiagnosis.Document) {
    speech = document.speech
    firstLine = document.lines.lowerBound
    lastLine = document.lines.upperBound
    title = document.title
    fields = document.fields.map {
      FieldRecord(
        name: $0.name.description, value: $0.value, origin: "\($0.origin)",
        confidence: $0.confidence)
    }
    repairs = document.repairs.map {
      RepairRecord(
        kind: "\($0.kind)", line: $0.line, original: $0.original, replacement: $0.replacement)
    }
    repairCounts = Dictionary(repairs.map { ($0.kind, 1) }, uniquingKeysWith: +)
  }
}

private struct FieldRecord: Encodable {
  let name: String
  let value: String
  let origin: String
  let confidence: Int
}

private struct RepairRecord: Encodable {
  let kind: String
  let line: Int
  let original: String
  let replacement: String
}

private struct SummaryRecord: Encodable {
  struct TallyRecord: Encodable {
    let places: Int
    let files: Int

    init(_ tally: IndexReport.Tally) {
      places = tally.count
      files = tally.fileCount
    }
  }

  struct ToolRecord: Encodable {
    let package: String
    let programs: [String]
  }

  let type = "summary"
  let version = DoctorRecords.version
  let files: Int
  let hidden: Int
  let ignored: [IgnoredRecord]
  let formats: [String: Int]
  let encodings: [String: Int]
  let uncertain: Int
  let repairs: [String: TallyRecord]
  let speeches: TallyRecord
  let skipped: [String: Int]
  let doubtful: [String: Int]
  let missingTools: [ToolRecord]
  let seconds: Double

  /// What is ignored, and the line that says so.
  struct IgnoredRecord: Encodable {
    let path: String
    let directory: Bool
    let file: String
    let line: Int
  }

  init(_ report: IndexReport, _ displayPath: (String) -> String, seconds: Double) {
    files = report.fileCount
    hidden = report.hiddenCount
    ignored = report.ignored.map {
      IgnoredRecord(
        path: displayPath($0.name), directory: $0.isDirectory, file: displayPath($0.rule.file),
        line: $0.rule.line)
    }
    formats = Dictionary(uniqueKeysWithValues: report.formats.map { ("\($0)", $1) })
    encodings = Dictionary(uniqueKeysWithValues: report.encodings.map { ($0.displayName, $1) })
    uncertain = report.uncertainCount
    repairs = Dictionary(
      uniqueKeysWithValues: report.repairs.filter { $0.value.count > 0 }
        .map { ("\($0)", TallyRecord($1)) })
    speeches = TallyRecord(report.speeches)
    skipped = Self.counts(report.diagnostics.filter(\.reason.isSkip))
    doubtful = Self.counts(report.diagnostics.filter { !$0.reason.isSkip })
    missingTools = report.missingTools.map {
      ToolRecord(package: $0.package, programs: $0.programs)
    }
    self.seconds = seconds
  }

  private static func counts(_ diagnostics: [Diagnostic]) -> [String: Int] {
    Dictionary(diagnostics.map { ($0.reason.identifier, 1) }, uniquingKeysWith: +)
  }
}
