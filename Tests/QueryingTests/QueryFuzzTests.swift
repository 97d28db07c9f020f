import Querying
import TestSupport
import Testing

/// Law: whatever is typed is read or refused with a place, in either syntax, and what is read prints as
/// a text that reads as the same.
@Suite struct QueryFuzzTests {
  /// Queries with something of everything, from which the mutations begin.
  private static let seeds = [
    "集体协商 同句 (合同|要约书) 年:2013..2015 -草案", "“深入…推进” NEAR/10 形:後 OR 题:「总结」",
    "(a #3 b $4 “c？d”) 非 节:(甲 或 乙)", "“a\\？b” ＂x＂＂y＂ 文件:*.pdf",
    "TI='总结'*'计划' AND (AU=王伟 OR YE=2013-2015) NOT SU=('a'+'b')-'c'",
    "SU='转基因 /NEAR 5 水稻' OR KY='a # b' AND YE BETWEEN ('2013','2015')",
  ].map { Array($0.unicodeScalars) }

  private static let inserted = Array(
    "()（）\"“”＂「」『』|-－*+'=%：:？…\\#$/、 \u{3000}\n年题形节AND或非同句NEAR9。a工\u{301}\u{0}".unicodeScalars)

  @Test(arguments: 0..<10) func mutatedQueries(batch: UInt64) throws {
    var accepted = 0
    for seed in batch * 1_000_000..<batch * 1_000_000 + UInt64(LoopScale.rounds(800)) {
      let text = Self.mutation(seed: seed)
      for syntax in QuerySyntax.allCases {
        accepted += try Self.check(text, syntax, seed) ? 1 : 0
      }
    }
    CaseCount.tell(LoopScale.rounds(800) * 2, "changed queries read, printed and read again")
    #expect(accepted > 800)
  }

  private static func check(_ text: String, _ syntax: QuerySyntax, _ seed: UInt64) throws -> Bool {
    do throws(QueryError) {
      let query = try syntax.parse(text, columns: ["来源"])
      let again = try? QueryParser.parse(query.canonicalText, columns: ["来源"])
      #expect(
        again == query,
        "seed \(seed), \(syntax): \(text.debugDescription) gave \(query.canonicalText)")
      return true
    } catch {
      #expect(0...text.unicodeScalars.count ~= error.offset, "seed \(seed), \(syntax): \(text)")
      return false
    }
  }

  private static func mutation(seed: UInt64) -> String {
    var generator = SeededGenerator(seed: seed)
    var scalars = seeds[Int.random(in: seeds.indices, using: &generator)]
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      mutate(&scalars, &generator)
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func mutate(
    _ scalars: inout [Unicode.Scalar], _ generator: inout SeededGenerator
  ) {
    let place = Int.random(in: 0...scalars.count, using: &generator)
    let end = min(scalars.count, place + Int.random(in: 0...4, using: &generator))
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: scalars.removeSubrange(place..<end)
    case 1: scalars.insert(contentsOf: scalars[place..<end], at: place)
    case 2:
      let other = seeds[Int.random(in: seeds.indices, using: &generator)]
      let start = Int.random(in: other.indices, using: &generator)
      scalars.insert(contentsOf: other[start...].prefix(12), at: place)
    default:
      scalars.insert(inserted[Int.random(in: inserted.indices, using: &generator)], at: place)
    }
  }
}
