internal import Analysis
internal import Storage
internal import SystemPackage

/// What an index consists of: counts, sizes and the longest posting lists.
package struct IndexStatistics: Hashable, Sendable {
  /// A term and how much its list holds.
  package struct LongList: Hashable, Sendable {
    /// The gram or the word.
    package let term: String
    /// Documents that hold it, deleted ones too.
    package let documentCount: Int
    /// How often it occurs in them.
    package let occurrenceCount: Int
  }

  /// The bytes of a section, over all segments.
  package struct SectionSize: Hashable, Sendable {
    /// What is in it.
    package let name: String
    /// Bytes.
    package var size: Int
  }

  /// The number of the commit.
  package var generation: UInt64 = 0

  /// The analyzer that made it.
  package var analyzer = ""

  /// Segments.
  package var segmentCount = 0

  /// Documents that were deleted since and still take space.
  package var deletedCount = 0

  /// The sums over all other documents.
  package var totals = SegmentTotals()

  /// Whether the index holds the texts.
  package var isStoring = true

  /// Bytes of the source texts, UTF-8, deleted ones too.
  package var textSize = 0

  /// Entries in the dictionaries of all segments; what is in several segments counts as often.
  package var gramCount = 0
  package var wordCount = 0
  package var fieldValueCount = 0

  /// Bytes of all files of the commit, the word table too.
  package var size = 0

  /// Sections, the largest first.
  package var sections: [SectionSize] = []

  /// The longest lists, by occurrences.
  package var longestGrams: [LongList] = []
  package var longestWords: [LongList] = []

  /// How many of the longest lists are named.
  package static let longestCount = 10

  /// Reads what an index consists of: all dictionaries, and the beginnings of all lists.
  package init(_ directory: IndexDirectory) throws(IndexError) {
    let snapshot = try Snapshot(directory)
    generation = snapshot.manifest.generation
    analyzer = snapshot.manifest.analyzer
    isStoring = snapshot.manifest.isStoring
    segmentCount = snapshot.segments.count
    totals = snapshot.manifest.totals
    size = snapshot.manifest.segments.reduce(0) { $0 + $1.size }
    size += (try? directory.disk.map(directory.manifestPath).count) ?? 0
    size += (try? directory.disk.map(directory.path.appending(WordTableFile.name)).count) ?? 0
    do throws(StorageError) { try read(snapshot.segments) } catch { throw .storage(error) }
  }

  private mutating func read(_ segments: [Segment]) throws(StorageError) {
    var sizes: [SegmentFormat.Section: Int] = [:]
    var (grams, words) = (LongestLists(), LongestLists())
    for segment in segments {
      deletedCount += segment.deleted.count
      textSize = textSize.addingClamped(try segment.documents.textByteCount)
      gramCount += segment.grams.gramCount
      for section in SegmentFormat.Section.allCases {
        sizes[section, default: 0] += try segment.file.section(section.rawValue).count
      }
      try segment.addGrams(to: &grams)
      wordCount += try segment.words.forEachSize { words.add($0, $1) }
      fieldValueCount += try segment.fields.words.forEachSize { _, _ in }
    }
    sections = sizes.map { SectionSize(name: "\($0.key)", size: $0.value) }
      .sorted { ($1.size, $0.name) < ($0.size, $1.name) }
    longestGrams = grams.longest
    longestWords = words.longest
  }
}

/// The lists with most occurrences, those of several segments added up.
private struct LongestLists {
  private var sizes: [Term: PostingListSize] = [:]

  mutating func add(_ term: Term, _ size: PostingListSize) {
    sizes[term, default: PostingListSize(documentCount: 0, occurrenceCount: 0)].add(size)
  }

  var longest: [IndexStatistics.LongList] {
    sizes.sorted { ($1.value.occurrenceCount, $0.key) < ($0.value.occurrenceCount, $1.key) }
      .prefix(IndexStatistics.longestCount)
      .map { term, size in
        IndexStatistics.LongList(
          term: term.text, documentCount: size.documentCount,
          occurrenceCount: size.occurrenceCount)
      }
  }
}

extension PostingListSize {
  fileprivate mutating func add(_ other: PostingListSize) {
    documentCount += other.documentCount
    occurrenceCount = occurrenceCount.addingClamped(other.occurrenceCount)
  }
}

extension Segment {
  fileprivate func addGrams(to lists: inout LongestLists) throws(StorageError) {
    for index in 0..<grams.count {
      let key = try grams.key(at: index)
      guard !key.isCharacter else { continue }
      let scalars = [key.first] + (key.second.map { [$0] } ?? [])
      lists.add(Term(folded: scalars), try grams.size(at: index))
    }
  }
}

extension WordDictionary {
  /// Gives every word and how much its list holds; returns how many there are.
  fileprivate func forEachSize(
    _ body: (Term, PostingListSize) -> Void
  ) throws(StorageError) -> Int {
    var count = 0
    for block in 0..<blockCount {
      for entry in try entries(ofBlock: block) {
        body(entry.term, try size(of: entry))
        count += 1
      }
    }
    return count
  }
}
