package import Analysis
package import Corpus
package import Storage
package import SystemPackage

/// Why an index could not be made, opened or read.
package enum IndexError: Error, Hashable, Sendable {
  /// There is no index in the directory.
  case noIndex(FilePath)

  /// The index was made by another analyzer, so that queries would be cut differently.
  case otherAnalyzer(FilePath, found: String, known: String)

  /// The directory holds files that are not wensou's, so that it is not taken for an index.
  case notAnIndex(FilePath)

  /// The bytes could not be read or written.
  case storage(StorageError)

  /// The corpus could not be read.
  case corpus(CorpusError)

  /// A text could not be analyzed.
  case analysis(AnalysisError)
}

/// Runs `body`; its failure becomes an `IndexError`.
func storing<Result>(
  _ body: () throws(StorageError) -> Result
) throws(IndexError) -> Result {
  do { return try body() } catch { throw .storage(error) }
}

/// Runs `body`; its failure becomes an `IndexError`.
func analyzing<Result>(
  _ body: () throws(AnalysisError) -> Result
) throws(IndexError) -> Result {
  do { return try body() } catch { throw .analysis(error) }
}
