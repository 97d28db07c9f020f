internal import Describing

/// Measures everything that is done to a text before its terms are inverted, stage by stage:
///
///     analysis-benchmark FILE|DIRECTORY... [--passes N]
///
/// Figures are medians of the passes, in MB (10⁶ bytes) of the files a second of CPU time on one core.
/// Each pass takes each file through all stages, as an index run does.
@main
enum AnalysisBenchmark {
  static func main() throws {
    var paths = Array(CommandLine.arguments.dropFirst())
    var passes = 5
    if let option = paths.firstIndex(of: "--passes"), option + 1 < paths.count {
      passes = Int(paths[option + 1]) ?? passes
      paths.removeSubrange(option...option + 1)
    }
    guard !paths.isEmpty, passes > 0 else {
      print("usage: analysis-benchmark FILE|DIRECTORY... [--passes N]")
      return
    }
    var pass = try Pass(paths: paths)
    let times = try (0..<passes).map { _ in try pass.run() }
    print("\(pass.files.count) files, \(pass.byteCount) bytes, \(passes) passes")
    print(pass.counts)
    for stage in Stage.allCases {
      print(Report.line(stage.rawValue, times.map { $0[stage] }, byteCount: pass.byteCount))
    }
    print(Report.line("all of it", times.map(\.sum), byteCount: pass.byteCount))
  }
}
