import Foundation
import Indexing
import Querying
import Searching
import TestSupport
import Testing

/// Every row of the tables of `Documentation/QuerySyntax.md` holds.
@Suite struct QuerySyntaxPageTests {
  /// A row: the head of its table's first column, and its cells.
  struct Row: CustomTestStringConvertible {
    let kind: Substring
    let cells: [String]

    var testDescription: String { cells.joined(separator: " | ") }

    /// What stands in code marks in a cell.
    func codes(_ cell: Int) -> [String] {
      cells[cell].matches(of: /`([^`]*)`/).map { String($0.1).replacing("\\|", with: "|") }
    }
  }

  private static let rows = Result {
    let path = "\(DataKit.packageRoot)/Documentation/QuerySyntax.md"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    var (rows, kind) = ([Row](), Substring())
    for (line, next) in zip(lines, lines.dropFirst() + [""]) where line.hasPrefix("|") {
      let cells = line.replacing("\\|", with: "\u{1}").split(
        separator: "|", omittingEmptySubsequences: false
      ).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces).replacing("\u{1}", with: "\\|")
      }
      if next.hasPrefix("|---") {
        kind = line.split(separator: "|")[0]
      } else if !line.hasPrefix("|---") {
        rows.append(Row(kind: kind, cells: cells))
      }
    }
    return rows
  }

  private func rows(_ kind: String) throws -> [Row] {
    let rows = try Self.rows.get().filter { $0.kind.contains(kind) }
    return try #require(rows.isEmpty ? nil : rows)
  }

  private func parse(_ text: String, _ syntax: QuerySyntax = .wensou) throws -> Query {
    try syntax.parse(text, columns: ["来源"])
  }

  @Test func queriesMeanWhatTheRowSays() throws {
    for row in try rows("typed") where !row.cells[1].isEmpty && Int(row.cells[1]) == nil {
      let (typed, meaning) = (try #require(row.codes(0).first), try #require(row.codes(1).first))
      #expect(try parse(typed).canonicalText == meaning, "\(row.cells)")
      #expect(try parse(meaning) == parse(typed), "\(row.cells)")
    }
  }

  @Test func queriesAreRefusedWhereTheRowSays() throws {
    let rows = try rows("typed").filter { Int($0.cells[1]) != nil }
    #expect(rows.count == 7)
    for row in rows {
      let error = #expect(throws: QueryError.self, "\(row.cells)") {
        try parse(try #require(row.codes(0).first))
      }
      #expect(error.map { $0.offset + 1 } == Int(row.cells[1]), "\(row.cells)")
    }
  }

  @Test func queriesOfTheOtherSyntaxMeanWhatTheRowSays() throws {
    for row in try rows("cnki") {
      let (typed, meaning) = (try #require(row.codes(0).first), try #require(row.codes(1).first))
      #expect(try parse(typed, .cnki).canonicalText == meaning, "\(row.cells)")
      #expect(try parse(meaning) == parse(typed, .cnki), "\(row.cells)")
    }
  }

  @Test func queriesByALexiconMeanWhatTheRowSays() throws {
    let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", "工会")])
    for row in try rows("in the lexicon") {
      let (lexicon, typed) = (try #require(row.codes(0).first), try #require(row.codes(1).first))
      let searcher = try Searcher(corpus.snapshot, lexicon: Lexicon(lexicon))
      let meaning = try searcher.byLexicon(try parse(typed)).query
      #expect(meaning.canonicalText == row.codes(2).first, "\(row.cells)")
      #expect(try parse(meaning.canonicalText) == meaning, "\(row.cells)")
    }
  }

  @Test func queriesFindWhatTheRowSays() throws {
    for row in try rows("in the text") {
      let (text, query) = (try #require(row.codes(0).first), try #require(row.codes(1).first))
      let corpus = try IndexedCorpus([SourceDocument(name: "a.txt", text)])
      var searcher = try Searcher(corpus.snapshot)
      let response = try searcher.search(
        SearchRequest(query: try parse(query), detail: .places, mode: .exact))
      #expect(response.hits.flatMap { $0.places.map(\.text) } == row.codes(2), "\(row.cells)")
    }
  }
}
