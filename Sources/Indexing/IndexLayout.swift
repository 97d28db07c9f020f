/// How the work of an indexer is divided. What is found does not depend on it.
package struct IndexLayout: Sendable {
  /// Bytes of files that are made into one run, at most.
  package var batchSize: Int

  /// Which segments are merged.
  package var mergePolicy: MergePolicy

  /// Threads.
  package var workers: Workers

  /// The default, for some threads and bytes of memory.
  ///
  /// The memory is for the threads' runs: about 6 bytes for each byte of a batch. A single document
  /// takes more when it is larger than a batch; the bytes of a file that is read are not counted.
  package init(threadCount: Int = 1, memory: Int = Self.defaultMemory) {
    batchSize = Self.defaultBatchSize
    mergePolicy = .tiered
    let runMemory = Self.memoryPerByte * batchSize
    workers = Workers(min(threadCount, max(1, (memory - Self.baseMemory) / runMemory)))
  }

  /// A division of a test's own.
  package init(batchSize: Int, mergePolicy: MergePolicy, threadCount: Int = 1) {
    self.batchSize = batchSize
    self.mergePolicy = mergePolicy
    workers = Workers(threadCount)
  }

  /// Bytes of files that are made into one run, when so many are to be read: a small corpus is divided,
  /// too. Never by the count of threads, on which no byte of an index depends.
  func batchSize(reading size: Int) -> Int {
    min(batchSize, max(Self.leastBatchSize, size / Self.batchCount))
  }

  /// Half a gibibyte.
  package static let defaultMemory = 512 << 20

  /// The least memory that one thread does with.
  package static var leastMemory: Int { baseMemory + memoryPerByte * defaultBatchSize }

  private static let baseMemory = 64 << 20
  private static let defaultBatchSize = 16 << 20
  /// Batches of less take more work, and their texts are packed less.
  private static let leastBatchSize = 1 << 20
  private static let batchCount = 8
  private static let memoryPerByte = 6
}
