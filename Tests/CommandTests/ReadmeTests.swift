import Foundation
import SystemPackage
import TestSupport
import Testing

/// What the READMEs and the page on studies show is what the program prints.
@Suite struct ReadmeTests {
  /// The width of the terminal whose screen the READMEs show.
  private static let columns = 96

  /// A command of a page, and what the page says it prints.
  struct Example: CustomTestStringConvertible {
    var command: String
    var output: String

    var testDescription: String { command }
  }

  @Test(arguments: ["README.md", "README.zh.md", "Documentation/Studying.md"])
  func showsWhatIsPrinted(_ page: String) throws {
    let directory = try TemporaryDirectory()
    try copyOwnCorpus(to: directory.path)
    let examples = try examples(of: page)
    #expect(examples.count >= 3, "the page has examples")
    if !examples.contains(where: { $0.command == "wensou index" }) {
      _ = try Program(directory: directory.path).run("index")
    }
    for example in examples {
      let printed = try printed(by: example.command, in: directory.path)
      #expect(timeless(printed) == timeless(example.output), "\(page): \(example.command)")
    }
  }

  /// The commands in the page's blocks marked `console`.
  private func examples(of page: String) throws -> [Example] {
    let text = try String(contentsOfFile: "\(DataKit.packageRoot)/\(page)", encoding: .utf8)
    return text.matches(of: /```console\n(.*?)```/.dotMatchesNewlines()).flatMap { block in
      block.1.split(separator: "$ ").map { example in
        let lines = example.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        return Example(command: String(lines[0]), output: String(lines[1]))
      }
    }
  }

  /// What a command prints: at a terminal where the page shows one, which it does without colour.
  private func printed(by command: String, in directory: FilePath) throws -> String {
    let arguments = words(of: command).dropFirst()
    let program = Program(directory: directory)
    let outcome =
      try arguments.contains("--color")
      ? program.run(atTerminal: Self.columns, Array(arguments)) : program.run(Array(arguments))
    return outcome.output
  }

  /// The words of a command line in which single quotation marks may hold spaces.
  private func words(of command: String) -> [String] {
    command.matches(of: /'([^']*)'|([^ ']+)/).map { String($0.1 ?? $0.2 ?? "") }
  }

  private func timeless(_ text: String) -> String {
    text.replacing(/\d+\.\d\d(?= 秒)/, with: "0.00")
  }
}
