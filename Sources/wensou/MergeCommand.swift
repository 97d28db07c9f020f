internal import ArgumentParser
internal import Indexing
internal import Rendering

/// `wensou merge`: makes one segment of all.
struct MergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "merge", abstract: Session.messages.mergeAbstract,
      usage: Session.messages.mergeUsage, discussion: Session.messages.mergeDiscussion)
  }

  @OptionGroup() var index: IndexOption

  @OptionGroup() var resources: ResourceOption

  @OptionGroup() var common: CommonOptions

  func run() throws {
    let start = ContinuousClock.now
    let report = try reportingErrors { () throws(IndexError) in
      try SegmentCompaction(index.directory, layout: resources.layout).run()
    }
    Output.write(
      Session.messages.merged(report, seconds: (ContinuousClock.now - start).seconds) + "\n")
  }
}
