internal import Corpus
internal import Storage

/// Which files are to be read to bring an index in line with a corpus.
struct UpdatePlan {
  /// A file that is to be read.
  struct Candidate: Sendable {
    let file: FoundFile
    /// Bytes, as the file system tells.
    let size: Int
    /// What the file system tells of it now, if that can be relied on.
    let mark: Fingerprint?
    /// Where its documents are in the index, if they are.
    let place: IndexedFiles.Place?
  }

  /// Files that may have changed, in the order of names.
  private(set) var candidates: [Candidate] = []

  /// How many files are as they were when they were read last.
  private(set) var unchangedCount = 0

  /// The marks of the files that are not read.
  private(set) var marks: FileMarks

  /// Where the documents of files are that were not found.
  private(set) var gone: [IndexedFiles.Place]

  /// `known` are the marks to rely on; none when contents are to be compared. A file that was changed
  /// at `settled` (seconds since 1970) or later is read in any case next time.
  init(_ files: [FoundFile], indexed: IndexedFiles?, known: FileMarks, settled: Int) {
    marks = FileMarks(basis: known.basis)
    var rest = indexed?.places ?? [:]
    for file in files {
      let name = Array(file.name.utf8)
      let status = FileStatus(of: file, settled: settled)
      let place = rest.removeValue(forKey: name)
      if let mark = status.mark, place != nil, known[name] == mark {
        marks[name] = mark
        unchangedCount += 1
      } else {
        candidates.append(
          Candidate(file: file, size: status.size, mark: status.mark, place: place))
      }
    }
    gone = rest.values.sorted {
      ($0.segment, $0.documents.lowerBound) < ($1.segment, $1.documents.lowerBound)
    }
  }

  /// Bytes of all candidates.
  var candidateSize: Int { candidates.reduce(0) { $0.addingClamped($1.size) } }

  /// How many of the files have documents in the index.
  var indexedCount: Int { unchangedCount + candidates.count { $0.place != nil } }

  /// Candidates that are read together.
  enum Batch: Sendable {
    /// Several, of about a size together, to be read by one thread.
    case files(ArraySlice<Candidate>)
    /// One that may hold more texts than fit into memory, to be read by all threads.
    case container(Candidate)
  }

  /// The candidates in batches of about so many bytes, in their order.
  func batches(ofSize size: Int) -> [Batch] {
    var batches: [Batch] = []
    var start = 0
    var bytes = 0
    func end(at index: Int) {
      if start < index { batches.append(.files(candidates[start..<index])) }
      (start, bytes) = (index, 0)
    }
    for (index, candidate) in candidates.enumerated() {
      if candidate.isContainer(ofSize: size) {
        end(at: index)
        batches.append(.container(candidate))
        start = index + 1
        continue
      }
      bytes += candidate.size
      if bytes >= size { end(at: index + 1) }
    }
    end(at: candidates.count)
    return batches
  }
}

extension UpdatePlan.Candidate {
  /// What an archive unpacks to, as a multiple of its size; text packs to a fifth.
  private static let archiveRatio = 5

  /// Whether it is by its name a file of many texts, of this many bytes or more together.
  fileprivate func isContainer(ofSize least: Int) -> Bool {
    switch file.format {
    case .csv, .jsonLines: size >= least
    case .zip: size >= least / Self.archiveRatio
    default: false
    }
  }
}
