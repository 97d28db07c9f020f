internal import Analysis
internal import Corpus
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// One step, or several, with the times it took.
struct Trial {
  let name: String
  private let body: (Files) -> Int
  private(set) var seconds: [Double] = []
  private var result = 0

  private init(_ name: String, _ body: @escaping (Files) -> Int) {
    self.name = name
    self.body = body
  }

  /// The steps alone and together.
  static func all(texts: [SourceText]) -> [Trial] {
    [
      Trial("read") { $0.texts.reduce(0) { $0 + $1.utf8.count } },
      Trial("clean") { _ in texts.reduce(0) { $0 + cleanedCount($1) } },
      Trial("read and clean") { $0.texts.reduce(0) { $0 + cleanedCount($1) } },
    ]
  }

  /// A text that cannot be cleaned counts nothing.
  private static func cleanedCount(_ text: SourceText) -> Int {
    let clean = try? CleanText(source: text.utf8, repairs: Cleaner.repairs(in: text.utf8))
    return clean?.utf8.count ?? 0
  }

  mutating func run(on files: Files) {
    let start = Self.processorTime
    result = body(files)
    seconds.append(Self.processorTime - start)
  }

  func line(rate: Double, reference: Double) -> String {
    Self.line(name, rate: rate, reference: reference) + " \(result) bytes"
  }

  /// A rate, and how many times the reference it is.
  static func line(_ name: String, rate: Double, reference: Double) -> String {
    name.padding(toLength: 28, withPad: " ", startingAt: 0)
      + String(format: "%8.1f MB/s %6.2f x iconv", rate, rate / reference)
  }

  private static var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
