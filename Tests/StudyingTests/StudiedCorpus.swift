import Indexing
import TestSupport

/// Random documents with years and groups that a table states, and what a study of them must give.
struct StudiedCorpus {
  /// A document as the oracle sees it.
  struct Record {
    var name: String
    var year: String?
    var group: String?
    var folded: FoldedDocument
  }

  let snapshot: Snapshot
  /// All documents.
  let records: [Record]
  /// Texts that stand in some of them, mostly.
  let terms: [String]
  // The files of the snapshot stay until this goes.
  private let corpus: any Sendable

  /// How documents came to be in the index.
  enum History: CaseIterable {
    case oneSegment
    case threeSegments
    case twentySegments
    /// In steps, with documents that were changed and deleted.
    case changed
    /// The same, with all segments merged.
    case merged
  }

  init(seed: UInt64, _ history: History, count: Int = 40, length: Int = 60) throws {
    var random = RandomCorpus(seed: seed)
    let documents = random.documents(count, length: length)
    var records: [Record] = []
    for document in documents {
      records.append(
        Record(
          name: document.name, year: random.pick([nil, "2009", "2010", "2013", "2016"]),
          group: random.pick([nil, "县", "縣", "区", "10", "9"]),
          folded: try FoldedDocument(document)))
    }
    let folded = records.map(\.folded)
    terms = (0..<6).map { number in
      number < 2 ? random.word() : random.quotation(from: folded)
    }
    self.records = records
    let table = SourceDocument(name: "metadata.csv", Self.table(of: records))
    let wrong = random.documents(5, length: length)
    let all = documents + [table]
    switch history {
    case .changed, .merged:
      let changed = try ChangedCorpus(all, wrong: wrong, isMerged: history == .merged)
      (snapshot, corpus) = (changed.snapshot, changed)
    case .oneSegment: (snapshot, corpus) = try Self.indexed(all, parts: 1)
    case .threeSegments: (snapshot, corpus) = try Self.indexed(all, parts: 3)
    case .twentySegments: (snapshot, corpus) = try Self.indexed(all, parts: 20)
    }
  }

  private static func indexed(
    _ documents: [SourceDocument], parts: Int
  ) throws -> (Snapshot, any Sendable) {
    let size = documents.reduce(0) { $0 + $1.source.count }
    let corpus = try IndexedCorpus(documents, segmentSize: parts == 1 ? .max : size / parts)
    return (corpus.snapshot, corpus)
  }

  private static func table(of records: [Record]) -> String {
    records.reduce("file,year,组\n") { table, record in
      table + "\(record.name),\(record.year ?? ""),\(record.group ?? "")\n"
    }
  }
}

extension StudiedCorpus.Record {
  /// Where a text stands, by comparing it at every place.
  func positions(of term: String) throws -> [Int] {
    let (text, term) = (folded.scalars, try FoldedDocument.folded(term))
    guard !term.isEmpty, term.count <= text.count, !term.contains(where: Self.isLineEnd) else {
      return []
    }
    return (0...text.count - term.count).filter { start in
      text[start] == term[0] && Array(text[start..<start + term.count]) == term
    }
  }

  private static func isLineEnd(_ scalar: UInt32) -> Bool {
    (0x0A...0x0D).contains(scalar) || [0x85, 0x2028, 0x2029].contains(scalar)
  }
}
