package import Analysis
internal import Storage
internal import SystemPackage

/// One commit of an index, open for reading. It stays as it is while a writer commits others.
package struct Snapshot: Sendable {
  /// What the commit consists of.
  package let manifest: Manifest

  /// The segments, in the order of the manifest.
  package let segments: [Segment]

  /// The words by which its texts were cut; `nil` when ICU's own iterator cut them.
  let words: WordTable?

  /// Opens the present commit; refuses an index that another analyzer made.
  package init(_ directory: IndexDirectory) throws(IndexError) {
    var manifest = try directory.manifest()
    while true {
      do {
        segments = try Self.openSegments(of: manifest, in: directory)
        break
      } catch .system(_, _, .noSuchFileOrDirectory) {
        manifest = try Self.successor(of: manifest, in: directory)
      } catch {
        throw .storage(error)
      }
    }
    self.manifest = manifest
    words = try Self.words(of: manifest, in: directory)
  }

  /// A new analyzer like the one that made the commit.
  package func analyzer() throws(IndexError) -> Analyzer {
    try analyzing { () throws(AnalysisError) in try Analyzer(words: words) }
  }

  /// The same for many texts: the word table is checked once as a whole, not for each text anew.
  package func analyzerOfManyTexts() throws(IndexError) -> Analyzer {
    guard let words else { return try analyzer() }
    guard let whole = words.checked() ?? WordTable.folded else { throw .analysis(.damagedWords) }
    return try analyzing { () throws(AnalysisError) in try Analyzer(words: whole) }
  }

  /// Opens every segment and compares its end with what the manifest says of it.
  private static func openSegments(
    of manifest: Manifest, in directory: IndexDirectory
  ) throws(StorageError) -> [Segment] {
    let originals = OriginalTexts(directory, isRepaired: manifest.isRepaired)
    var segments: [Segment] = []
    for entry in manifest.segments {
      let bytes = try directory.disk.map(directory.path.appending(entry.fileName))
      guard bytes.count == entry.size, try SectionFile.trailerChecksum(of: bytes) == entry.checksum
      else { throw bytes.damage("not the segment that was committed", at: 0) }
      segments.append(try Segment(bytes, deleted: entry.deleted, originals: originals))
    }
    return segments
  }

  /// The manifest that a writer put in the place of `old`, whose segments are gone; a missing
  /// segment of the manifest that is still there is damage.
  private static func successor(
    of old: Manifest, in directory: IndexDirectory
  ) throws(IndexError) -> Manifest {
    let manifest = try directory.manifest()
    guard manifest.generation != old.generation else {
      throw .storage(
        .damaged(path: directory.path, offset: 0, what: "a segment of the manifest is missing"))
    }
    return manifest
  }

  private static func words(
    of manifest: Manifest, in directory: IndexDirectory
  ) throws(IndexError) -> WordTable? {
    switch manifest.analyzer {
    case Analyzer.iteratorIdentity: return nil
    case Analyzer.dictionaryIdentity:
      if let words = WordTableFile(directory).tableForSearch() { return words }
    default: break
    }
    throw .otherAnalyzer(
      directory.path, found: manifest.analyzer, known: Analyzer.dictionaryIdentity)
  }
}
