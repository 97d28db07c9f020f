/// Measures reading (detecting and decoding) and cleaning of text files, beside iconv:
///
///     reading-benchmark FILE|DIRECTORY... [--passes N]
///
/// Figures are MB (10⁶ bytes) of the files a second of CPU time on one core, medians of the passes.
/// The files are in memory. Each pass runs all of it, so that a busy machine slows all alike.
@main
enum ReadingBenchmark {
  static func main() throws {
    var paths = Array(CommandLine.arguments.dropFirst())
    var passes = 7
    if let option = paths.firstIndex(of: "--passes"), option + 1 < paths.count {
      passes = Int(paths[option + 1]) ?? passes
      paths.removeSubrange(option...option + 1)
    }
    guard !paths.isEmpty, passes > 0 else {
      print("usage: reading-benchmark FILE|DIRECTORY... [--passes N]")
      return
    }
    try measure(Files(paths: paths), passes: passes)
  }

  private static func measure(_ files: Files, passes: Int) throws {
    let texts = files.texts
    print("\(files.raw.count) files, \(files.size) bytes, \(texts.count) texts, \(passes) passes")
    var trials = Trial.all(texts: texts)
    var iconv = try Iconv(files)
    for _ in 0..<passes {
      for index in trials.indices { trials[index].run(on: files) }
      try iconv.run()
    }
    try iconv.removeInput()
    let reference = files.rate(iconv.seconds)
    for trial in trials { print(trial.line(rate: files.rate(trial.seconds), reference: reference)) }
    print(Trial.line("iconv -f utf-8 -t utf-16le", rate: reference, reference: reference))
  }
}
