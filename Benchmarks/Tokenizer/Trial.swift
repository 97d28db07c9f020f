internal import Analysis
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// One way to come to tokens, with the times it took.
struct Trial {
  let name: String
  private let body: (Texts) throws -> Int
  private var seconds: [Double] = []
  private var tokenCount = 0

  private init(_ name: String, _ body: @escaping (Texts) throws -> Int) {
    self.name = name
    self.body = body
  }

  mutating func run(on texts: Texts) throws {
    let start = Self.processorTime
    tokenCount = try body(texts)
    seconds.append(Self.processorTime - start)
  }

  func line(size: Int) -> String {
    let median = seconds.sorted()[seconds.count / 2]
    let title = name.padding(toLength: 32, withPad: " ", startingAt: 0)
    return title + String(format: "%8.1f MB/s %10d tokens", Double(size) / median / 1e6, tokenCount)
  }

  static func all() throws -> [Trial] {
    var trials = [
      Trial("decode and fold") { $0.utf8.reduce(0) { $0 + FoldedText(clean: $1).scalars.count } },
      Trial("ICU", of: try Tokenizers.named("icu")),
    ]
    for name in ["plain", "folded"] {
      let start = processorTime
      let tokenizer = try Tokenizers.named(name)
      print("\(name) table made in \(Int((processorTime - start) * 1000)) ms")
      trials.append(Trial("\(name) table", of: tokenizer))
      trials.append(
        Trial("\(name) table, decode and fold") { texts in
          var tokenizer = tokenizer
          return try texts.utf8.reduce(0) { count, utf8 in
            try count + tokenizer.tokens(in: FoldedText(clean: utf8).scalars).count
          }
        })
    }
    return trials
  }

  private init(_ name: String, of tokenizer: any Tokenizer) {
    self.init(name) { texts in
      var tokenizer = tokenizer
      return try texts.folded.reduce(0) { try $0 + tokenizer.tokens(in: $1).count }
    }
  }

  private static var processorTime: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
