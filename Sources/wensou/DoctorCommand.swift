internal import ArgumentParser
internal import Corpus
internal import Indexing
internal import Rendering
internal import SystemPackage

/// `wensou doctor`: tells what is known of files, and what is wrong with them.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor", abstract: Session.messages.doctorAbstract,
      usage: Session.messages.doctorUsage, discussion: Session.messages.doctorDiscussion)
  }

  @Argument(help: .init(Session.messages.helpDoctorPath, valueName: "PATH"))
  var corpus: [String] = ["Corpus"]

  @Flag(name: .customLong("json"), help: .init(Session.messages.helpJSON))
  var isJSON = false

  @Flag(name: .customLong("no-ignore"), help: .init(Session.messages.helpNoIgnore))
  var isReadingIgnored = false

  @OptionGroup() var reading: ReadingOption

  @OptionGroup() var common: CommonOptions

  func validate() throws {
    if corpus.contains("") { throw ValidationError(Session.messages.emptyPath) }
  }

  func run() throws {
    let start = ContinuousClock.now
    var isSound = true
    var options = reading.options
    options.respectsIgnoreFiles = !isReadingIgnored
    let readingOptions = options
    let report = try reportingErrors { () throws(IndexError) in
      try Doctor(options: IndexingOptions(reading: readingOptions))
        .run(roots, excluding: index.path) { file in
          isSound = isSound && file.isSound
          Output.write(isJSON ? records.line(of: file) : page.text(of: file))
        }
    }
    let seconds = (ContinuousClock.now - start).seconds
    Output.write(
      isJSON ? records.summary(of: report, seconds: seconds) : page.summary(of: report))
    if !isSound { throw ExitStatus.trouble.code }
  }

  /// The index that `wensou index` would write here, whose files are not read.
  private var index: IndexDirectory { Session.index() }

  private var paths: IndexedPaths {
    IndexedPaths(index: index.path, workingDirectory: Session.workingDirectory)
  }

  private var roots: [CorpusRoot] {
    corpus.map { CorpusRoot(path: FilePath($0), name: paths.name(of: FilePath($0))) }
  }

  private var page: DoctorPage {
    DoctorPage(
      language: Session.language, isColored: Terminal.isColored, displayPath: paths.userPath)
  }

  private var records: DoctorRecords {
    DoctorRecords(language: Session.language, displayPath: paths.userPath)
  }
}
