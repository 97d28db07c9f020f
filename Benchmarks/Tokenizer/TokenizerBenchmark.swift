internal import Analysis

#if canImport(Glibc)
  internal import Glibc
#endif

/// Measures tokenizers on a directory of UTF-8 files, or cuts standard input:
///
///     tokenizer-benchmark DIRECTORY [PASSES]
///     tokenizer-benchmark --cut icu|plain|folded < IN > OUT
///
/// Figures are MB (10⁶ bytes) of UTF-8 a second of CPU time, medians of the passes. Each pass runs
/// all tokenizers, so that a busy machine slows all alike.
@main
enum TokenizerBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, arguments.dropFirst().first) {
    case ("--cut", let name?): try Cut.run(name)
    case (let directory?, let passes):
      try measure(directory, passes: passes.flatMap { Int($0) } ?? 5)
    default: print("usage: tokenizer-benchmark DIRECTORY [PASSES] | --cut icu|plain|folded")
    }
  }

  private static func measure(_ directory: String, passes: Int) throws {
    let texts = try Texts(directory: directory)
    print(
      "\(texts.utf8.count) texts, \(texts.size) bytes, \(passes) passes, \(ICUTokenizer.identity)")
    var trials = try Trial.all()
    for _ in 0..<passes {
      for index in trials.indices { try trials[index].run(on: texts) }
    }
    for trial in trials { print(trial.line(size: texts.size)) }
  }
}
