internal import Analysis
package import Indexing
package import Storage

/// Some passages of a document's text, and the lines of the original file that they stand on.
package struct DocumentPassages {
  /// A part of the clean text.
  package struct Passage {
    /// Its characters.
    package let clean: [UInt32]

    /// The same, folded.
    package let folded: [UInt32]

    /// Where each character begins in the clean text: UTF-8 offsets.
    fileprivate let offsets: [Int]
  }

  /// The passages, in the order of the text.
  package let passages: [Passage]

  private let source: [UInt8]
  private let offsets: OffsetMap
  private let firstLine: Int

  /// Reads the passages of these positions, which ascend and do not overlap.
  package init(
    _ positions: [Range<Int>], of document: DocumentID, in store: DocumentStore
  ) throws(StorageError) {
    source = try store.sourceText(of: document)
    let repairs = try store.repairs(of: document)
    let clean: CleanText
    do throws(AnalysisError) {
      clean = try CleanText(source: source, repairs: repairs)
    } catch {
      throw store.damage(of: document, "repairs that do not fit the text")
    }
    offsets = clean.offsets
    firstLine = try store.description(of: document).firstLine
    let ends = CharacterOffsets.utf8Offsets(
      ofAscendingPositions: positions.flatMap { [$0.lowerBound, $0.upperBound] }, in: clean.utf8)
    passages = positions.indices.map {
      Passage(clean.utf8[ends[2 * $0]..<max(ends[2 * $0], ends[2 * $0 + 1])])
    }
  }

  /// The lines of characters, each told by the passage and its place in it; they must ascend.
  package func lines(of places: [(passage: Int, index: Int)]) -> [Int] {
    var walk = LineWalk(source, firstLine: firstLine)
    return places.map { place in
      let clean = passages[place.passage].offsets[place.index]
      return walk.place(of: offsets.sourceOffset(ofCleanStart: clean)).line
    }
  }
}

extension DocumentPassages.Passage {
  fileprivate init(_ utf8: ArraySlice<UInt8>) {
    var (clean, offsets, offset) = ([UInt32](), [Int](), utf8.startIndex)
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      clean.append(scalar.value)
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    self.clean = clean
    self.offsets = offsets
    folded = clean.map(Folding.fold)
  }
}
