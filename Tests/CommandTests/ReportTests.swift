import Foundation
import SystemPackage
import TestSupport
import Testing

/// `wensou report`: a page that needs nothing else, and whose numbers are those of the commands it names.
@Suite struct ReportTests {
  private let arguments = [
    "report", "集体协商", "“职工”", "--where", "年:2005..", "--table", "topics.toml", "--by", "类",
    "--output",
    "-",
  ]

  @Test func everyPartIsWhatItsCommandPrints() throws {
    let program = try SampleLibrary.get().program
    let page = try program.run(arguments).output
    let parts = page.matches(
      of:
        /<code>wensou ([^<]*)<\/code>[^<]*<a download="\d+.csv" href="data:text\/csv;charset=utf-8;base64,([^"]*)"/
    )
    #expect(parts.count == 4 + 2 * 3)
    for part in parts {
      let command = Self.unescaped(part.1)
      let csv = try #require(Data(base64Encoded: String(part.2)))
      let isPlot = command.hasPrefix("plot")
      let printed = try program.shell(
        "\"$WENSOU\" \(command) --csv" + (isPlot ? " --limit 20" : ""))
      #expect(printed.status == 0, "\(command)")
      #expect(String(decoding: csv, as: UTF8.self) == "\u{FEFF}" + printed.output, "\(command)")
    }
  }

  @Test func itIsWellFormedAndAsksForNothing() throws {
    let page = try SampleLibrary.get().program.run(arguments + ["--lang", "en"]).output
    for word in ["<script", "src=", "@import", "url("] { #expect(!page.contains(word), "\(word)") }
    let links = page.matches(of: /href="([^:"]*):/).map(\.1)
    #expect(Set(links) == ["data"])
    var open: [Substring] = []
    for tag in page.matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      if tag.1.isEmpty {
        if tag.3.isEmpty, !["meta"].contains(tag.2) { open.append(tag.2) }
      } else {
        #expect(open.popLast() == tag.2)
      }
    }
    #expect(open.isEmpty)
  }

  @Test func namesFromFilesAndQueriesAreText() throws {
    let directory = try TemporaryDirectory()
    try directory.write("集体协商<b>集体协商</b>&amp;集体协商".utf8, to: "Corpus/<b>&\"'.txt")
    let program = Program(directory: directory.path)
    #expect(try program.run("index").status == 0)
    let page = try program.run("report", "集体协商", "<i>&'", "--output", "-").output
    #expect(page.contains("&lt;i&gt;&amp;'"))
    #expect(page.contains("没有注明年份"), "no picture of no years")
    #expect(!page.contains("<b>") && !page.contains("<i>"))
  }

  @Test func itIsWrittenWhereItIsAskedFor() throws {
    let (library, directory) = (try SampleLibrary.get(), try TemporaryDirectory())
    let path = directory.path.appending("报告.html").string
    let outcome = try library.program.run("report", "要约书", "--output", path)
    #expect(outcome.output == "已写入 \(path)\n")
    #expect(outcome.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    let nothing = try library.program.run("report", "玛雅历法", "--output", path + "x")
    #expect(nothing.status == 1)
    #expect(!FileManager.default.fileExists(atPath: path + "x"))
    #expect(try library.program.run("report", "要约书", "--output", "/没有/a.html").status == 2)
  }

  private static func unescaped(_ text: Substring) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(String(text)) {
      $0.replacingOccurrences(of: $1.0, with: $1.1)
    }
  }
}
