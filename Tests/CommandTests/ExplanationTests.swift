import Foundation
import Testing

/// `--explain`: the score of every hit follows from the numbers that are shown.
@Suite struct ExplanationTests {
  private typealias Record = [String: Any]

  @Test(arguments: [
    ["集体协商 合同"], ["职工代表大会 OR GDP", "--title-boost", "0.3"], ["--mode", "words", "谁来维护农民工的权益"],
    ["要约书 -草案 年:2013..", "--title-boost", "2"],
  ])
  func scoresAreRecomputedFromJSON(arguments: [String]) throws {
    let outcome = try SampleLibrary.get().program.run(
      ["search", "--json", "--explain"] + arguments)
    let records = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? Record)
    }
    let hits = records.filter { $0["type"] as? String == "hit" }
    #expect(!hits.isEmpty)
    for hit in hits {
      let explanation = try #require(hit["explanation"] as? Record)
      let score = try #require(hit["score"] as? Double)
      #expect(try abs(recomputed(explanation) - score) < 1e-9)
    }
  }

  /// From counts, lengths and weights alone.
  private func recomputed(_ explanation: Record) throws -> Double {
    func number(_ name: String, _ record: Record) throws -> Double {
      try #require((record[name] as? NSNumber)?.doubleValue)
    }
    let (all, words) = (try number("documents", explanation), try number("words", explanation))
    let (k, b) = (try number("k", explanation), try number("b", explanation))
    func gain(_ frequency: Double, _ length: Double) -> Double {
      frequency * (k + 1) / (frequency + k * (1 - b + b * length / (words / all)))
    }
    var score = 0.0
    for term in try #require(explanation["terms"] as? [Record]) {
      let holding = try number("documents", term)
      let value = try number("weight", term) * log(1 + (all - holding + 0.5) / (holding + 0.5))
      score += try value * gain(number("frequency", term), number("length", explanation))
      if let title = explanation["title"] as? Record {
        let inTitle = try number("frequency", #require(term["title"] as? Record))
        score += try number("boost", title) * value * gain(inTitle, number("length", title))
      }
    }
    return score
  }

  /// From the table's counts and weights, which are shown whole.
  @Test(arguments: [
    ["集体协商 合同", "--limit", "1"], ["职工代表大会 OR GDP", "--title-boost", "0.3", "--limit", "1"],
  ])
  func scoresAreRecomputedFromTheTable(arguments: [String]) throws {
    let program = try SampleLibrary.get().program
    let text = try program.run(["search", "--explain"] + arguments).output
    let json = try program.run(["search", "--json", "--explain"] + arguments).output
    let score = try #require(
      json.firstMatch(of: /"score":([0-9.]+),"snippets"/).flatMap { Double($0.1) })
    let lengths = try #require(
      text.firstMatch(of: /本篇 ([0-9,]+) 词；全部 ([0-9,]+) 篇、([0-9,]+) 词 · k ([0-9.]+) · b ([0-9.]+)/))
    let title = text.firstMatch(of: /\ \+ ([0-9.]+) × 标题 [0-9.]+（([0-9,]+) 词）/)
    var sum = 0.0
    let row =
      /(?m)^ +(?:词|双字|字) +\S+ +([0-9.]+) +([0-9,]+) +[0-9.]+ +([0-9,]+) +[0-9.]+ +[0-9.]+(?: +([0-9,]+) +[0-9.]+ +[0-9.]+)?$/
    for row in text.matches(of: row) {
      let (weight, holding) = (try #require(Double(row.1)), number(row.2))
      let all = number(lengths.2)
      func gain(_ frequency: Double, _ length: Double) -> Double {
        frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length / (number(lengths.3) / all)))
      }
      let value = weight * log(1 + (all - holding + 0.5) / (holding + 0.5))
      sum += value * gain(number(row.3), number(lengths.1))
      if let title, let count = row.4 {
        sum += number(title.1) * value * gain(number(count), number(title.2))
      }
    }
    #expect(String(lengths.4) == "1.2" && String(lengths.5) == "0.75")
    #expect(abs(sum - score) < 1e-9)
  }

  private func number(_ text: Substring) -> Double { Double(text.replacing(",", with: "")) ?? .nan }
}
