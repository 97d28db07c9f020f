import Glibc
import Querying

/// libFuzzer over the parsers of queries, in either syntax.
///
/// The first byte of an input chooses the syntax, the rest is the query. It is read or refused at a
/// place in it, and what is read prints as a text that reads as the same; anything else is a finding.
@main
struct QueryFuzz {
  static func main() {
    var argumentCount = CommandLine.argc
    var arguments = unsafe CommandLine.unsafeArgv
    let status = unsafe runDriver(&argumentCount, &arguments) { start, count in
      QueryFuzz.read(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
    exit(status)
  }

  private static let columns: Set = ["来源"]

  private static func read(_ input: [UInt8]) {
    guard let kind = input.first else { return }
    let text = String(decoding: input.dropFirst(), as: UTF8.self)
    do throws(QueryError) {
      let query = try QuerySyntax.allCases[Int(kind) % 2].parse(text, columns: columns)
      check(query)
    } catch {
      precondition(0...text.unicodeScalars.count ~= error.offset, "a place outside of the query")
    }
  }

  private static func check(_ query: Query) {
    let text = query.canonicalText
    guard text.unicodeScalars.count <= QueryParser.lengthLimit else { return }
    precondition(
      (try? QueryParser.parse(text, columns: columns)) == query, "reads otherwise: \(text)")
  }
}

/// libFuzzer's loop: calls `body` with input after input.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt
