internal import Foundation

/// Measures the detection of encodings on real texts, and prints Markdown:
///
///     encoding-benchmark [--misses] DIRECTORY...
///
/// Random places of the UTF-8 texts below the directories are re-encoded with iconv(3) and read as
/// files. An answer is right when it names the encoding, or when the text comes back all the same (ASCII).
@main
enum EncodingBenchmark {
  static let lengths = [10, 30, 100, 1000]
  static let samplesPerCell = 2000
  static let seed: UInt64 = 20_260_101

  static func main() throws {
    let directories = CommandLine.arguments.dropFirst().filter { $0 != "--misses" }
    guard !directories.isEmpty else {
      return print("usage: encoding-benchmark [--misses] DIRECTORY...")
    }
    var calibration = Calibration()
    for (script, texts) in try SourceTexts.byScript(in: directories) {
      print("\(script): \(texts.characters.count) characters of \(texts.fileCount) texts\n")
      print("| \(script) | \(lengths.map { "\($0)" }.joined(separator: " | ")) |")
      print("|---|\(String(repeating: "---:|", count: lengths.count))")
      for encoding in TargetEncoding.allCases {
        let cells = try lengths.map { length in
          try Cell(encoding, texts, length: length, calibration: &calibration)
        }
        print("| \(encoding.rawValue) | \(cells.map(\.text).joined(separator: " | ")) |")
        if CommandLine.arguments.contains("--misses") { cells.forEach { $0.printMisses() } }
      }
      print("")
    }
    calibration.print()
  }
}
