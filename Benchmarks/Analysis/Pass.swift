internal import Analysis
internal import Corpus
internal import Describing
internal import SystemPackage

/// Takes files through all stages, one file after another.
struct Pass {
  let files: [FoundFile]

  /// How many bytes the files have together.
  private(set) var byteCount = 0

  /// What came of the files; the same in each pass.
  private(set) var counts = Counts()

  private let describer = Describer()
  private var analyzer: Analyzer

  init(paths: [String]) throws {
    let roots = paths.map { CorpusRoot(path: FilePath($0), name: "") }
    files = try DirectoryWalk.walk(roots: roots).files
    analyzer = try Analyzer()
  }

  /// One pass over all files; those that cannot be read are left out.
  mutating func run() throws -> StageTimes {
    (byteCount, counts) = (0, Counts())
    var times = StageTimes()
    for file in files {
      let read = times.measure(.reading) { try? RawFile(reading: file) }
      guard let raw = read else { continue }
      byteCount += raw.bytes.count
      for text in times.measure(.decoding, { FileContents(of: raw).texts }) {
        try run(text, &times)
      }
    }
    return times
  }

  private mutating func run(_ text: SourceText, _ times: inout StageTimes) throws {
    let repairs = times.measure(.cleaning) { Cleaner.repairs(in: text.utf8) }
    let documents = times.measure(.describing) { describer.documents(of: text, repairs: repairs) }
    for document in documents { try run(document, &times) }
  }

  private mutating func run(_ document: DescribedDocument, _ times: inout StageTimes) throws {
    let clean = try times.measure(.repairing) {
      try CleanText(source: Array(document.source), repairs: document.repairs)
    }
    let folded = times.measure(.folding) { FoldedText(clean: clean.utf8).scalars }
    let tokens = try times.measure(.tokenizing) { try analyzer.tokens(in: folded) }
    let outline = times.measure(.outlining) {
      (Outline.headings(in: folded).count, Outline.title(in: folded) == nil ? 0 : 1)
    }
    counts.add(document, characters: folded.count, tokens: tokens.count, outline)
  }
}
