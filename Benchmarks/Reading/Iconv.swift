internal import Corpus
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// The program to compare with: it converts the same bytes to UTF-16.
struct Iconv {
  private let input: URL
  private(set) var seconds: [Double] = []

  /// Writes all the files, one behind the other, to a temporary one.
  init(_ files: Files) throws {
    input = FileManager.default.temporaryDirectory
      .appending(path: "reading-benchmark-\(getpid()).txt")
    let bytes = files.raw.reduce(into: Data()) { $0.append(contentsOf: $1.bytes) }
    try bytes.write(to: input)
  }

  /// `cat files | iconv -c -f utf-8 -t utf-16le > /dev/null`; only iconv's own time counts.
  mutating func run() throws {
    let iconv = Process()
    iconv.executableURL = URL(filePath: "/usr/bin/env")
    iconv.arguments = ["iconv", "-c", "-f", "utf-8", "-t", "utf-16le"]
    iconv.standardInput = try FileHandle(forReadingFrom: input)
    iconv.standardOutput = FileHandle.nullDevice
    let start = Self.childrensTime
    try iconv.run()
    iconv.waitUntilExit()
    seconds.append(Self.childrensTime - start)
  }

  /// Removes what `init` wrote.
  func removeInput() throws { try FileManager.default.removeItem(at: input) }

  private static var childrensTime: Double {
    var usage = rusage()
    unsafe getrusage(RUSAGE_CHILDREN.rawValue, &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
    }
  }
}
