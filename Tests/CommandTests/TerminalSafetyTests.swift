import Foundation
import Testing
import SystemPackage
import TestSupport

/// No text, title, heading, file name or query reaches a terminal with a character that commands
/// it, in whatever form the answer is asked for.
@Suite struct TerminalSafetyTests {
  private static let attack = "\u{1B}]0;x\u{7}\u{1B}[2J\u{9B}5n\u{8}\u{7F}\r\u{202E}\u{2066}\u{85}"

  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    let name = "坏\u{1B}[2J\n名\u{202E}\u{9B}"
    let text = """
      标题\(Self.attack)要约书
      一、标题\(Self.attack)
      正文\(Self.attack)要约书\(Self.attack)
      \(String(repeating: "其余的都是平常的话，好让它算作正文。", count: 40))
      """
    try directory.write(text.utf8, to: "Corpus/\(name).txt")
    try directory.write([], to: "Corpus/\(name)空.txt")
    try directory.write("x".utf8, to: "Corpus/\(name).\u{1B}[2J")
    try #require(try program.run("index").status == 2)
  }

  @Test(arguments: [
    "search", "search -l", "search -c", "search --json", "kwic", "kwic --json", "kwic --csv",
    "kwic --tsv",
  ])
  func answersAreHarmless(_ command: String) throws {
    let arguments = command.split(separator: " ").map(String.init)
    let withoutTabs = { (text: String) in
      command.hasSuffix("--tsv") ? text.replacing("\t", with: " ") : text
    }
    for query in ["要约书", "要约书 -无\(Self.attack)", "“要约书\(Self.attack)” OR 标题"] {
      for options in [[], ["--color", "always"]] {
        let screen = try program.run(atTerminal: 60, arguments + [query] + options)
        #expect(screen.status == 0, "\(query)")
        expectHarmless(withoutTabs(screen.output))
        let piped = try program.run(arguments + [query] + options)
        #expect(piped.status == 0, "\(query)")
        expectHarmless(withoutTabs(piped.output) + piped.errors)
      }
    }
  }

  @Test(arguments: [
    "count --by file", "count --by title", "trend", "plot", "figures", "count --csv --by file",
    "plot --csv", "figures --csv", "count --json", "plot --json", "count --svg -", "plot --svg -",
  ])
  func studiesAreHarmless(_ command: String) throws {
    let arguments = command.split(separator: " ").map(String.init)
    for term in ["要约书", "要约书\(Self.attack)"] {
      let whole = arguments + [term, "--where", "要约书 -无\(Self.attack)"]
      expectHarmless(try program.run(atTerminal: 60, whole).output)
      let piped = try program.run(whole)
      #expect(piped.status < 2)
      expectHarmless(piped.output + piped.errors)
    }
  }

  @Test func reportsAreHarmless() throws {
    let screen = try program.run(atTerminal: 60, ["index"])
    #expect(screen.status == 2)
    expectHarmless(screen.output.replacing("\r\u{1B}[K", with: ""))
    #expect(screen.output.contains("␛[2J 名"))
  }

  @Test func diagnosesAndTextsAreHarmless() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: directory.path.appending("Corpus").string)
    let requests =
      [["doctor"], ["doctor", "--json"], ["show", "无\(Self.attack)"]]
      + files.flatMap { name in
        [[], ["--clean"], ["--raw"]].flatMap { form in
          [["show", "Corpus/\(name)"] + form, ["show", "Corpus/\(name):2"] + form]
        }
      }
    for arguments in requests {
      expectHarmless(try program.run(atTerminal: 60, arguments).output)
    }
    for arguments in [["doctor"], ["doctor", "--json"]] {
      expectHarmless(try program.run(arguments).output)
    }
  }

  @Test func errorsAreHarmless() throws {
    for arguments in [
      ["search", "年:\(Self.attack)"], ["search", "\(Self.attack) NEAR/99999 x"],
      ["search", "x", "--index", "\(Self.attack)"], ["verify", "--index", "\(Self.attack)"],
      ["index", "\(Self.attack)"], ["index", "--\(Self.attack)"], ["\(Self.attack)"],
      ["search", "x", "--limit", "\(Self.attack)"], ["search", "x", "--lang", "\(Self.attack)"],
    ] {
      let screen = try program.run(atTerminal: 60, arguments)
      #expect([2, 64].contains(screen.status))
      expectHarmless(screen.output)
    }
  }

  private var program: Program { Program(directory: directory.path) }

  /// Nothing but printed characters, ends of lines, and colours.
  private func expectHarmless(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let rest = text.replacing(/\u{1B}\[[0-9;]*m/, with: "").unicodeScalars
    let commands = rest.filter { scalar in
      let isControl = [.control, .lineSeparator, .paragraphSeparator]
        .contains(scalar.properties.generalCategory)
      return (isControl && scalar != "\n") || scalar.properties.isBidiControl
    }
    #expect(
      commands.isEmpty,
      "\(commands.map { String($0.value, radix: 16) }) in \(text.debugDescription)",
      sourceLocation: sourceLocation)
    #expect(!text.isEmpty, sourceLocation: sourceLocation)
  }
}
