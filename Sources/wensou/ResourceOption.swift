internal import ArgumentParser
internal import Indexing
internal import Rendering

#if canImport(Glibc)
  internal import Glibc
#endif

/// The options that say what work may take of the machine.
struct ResourceOption: ParsableArguments {
  private static let mebibyte = 1 << 20

  @Option(name: .customLong("threads"), help: .init(Session.messages.helpThreads, valueName: "N"))
  var threadCount: Int?

  @Option(
    name: .customLong("memory"),
    help: .init(Session.messages.helpMemory(least: Self.leastMemory), valueName: "MIB"))
  var memory: Int = IndexLayout.defaultMemory / Self.mebibyte

  func validate() throws {
    if let threadCount, threadCount < 1 {
      throw ValidationError(Session.messages.wrongThreads(threadCount))
    }
    if memory < Self.leastMemory {
      throw ValidationError(Session.messages.wrongMemory(memory, least: Self.leastMemory))
    }
  }

  /// What they say; more than a tebibyte or some thousand threads are as good as that.
  var layout: IndexLayout {
    IndexLayout(
      threadCount: min(threadCount ?? Self.processorCount, 1 << 10),
      memory: min(memory, 1 << 20) * Self.mebibyte)
  }

  private static var leastMemory: Int {
    (IndexLayout.leastMemory + mebibyte - 1) / mebibyte
  }

  /// How many processors there are, at least one.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
