import Foundation
import SystemPackage

/// A run of the program as a page to read: the line that was typed, and all that came of it.
struct Transcript {
  private(set) var text: String

  /// The page of a run with these arguments. Times are set to nothing, colours are made visible,
  /// and the directory is called `~`.
  init(_ arguments: [String], _ outcome: Program.Outcome, in directory: FilePath) {
    text = "$ " + (["wensou"] + arguments.map(Self.quoted)).joined(separator: " ") + "\n"
    text += outcome.output
    if !outcome.errors.isEmpty { text += "--- standard error\n" + outcome.errors }
    text += "--- status \(outcome.status)\n"
    text = text.replacing(/\d+\.\d\d(?= 秒| s\b)/, with: "0.00")
      .replacing(/"seconds":[-+.e\d]+/, with: "\"seconds\":0")
      .replacing("\u{1B}", with: "<ESC>").replacing("\u{7}", with: "<BEL>").replacing(
        directory.string, with: "~")
  }

  private static func quoted(_ argument: String) -> String {
    argument.contains(/[ "'()<>|&;*?-]/) && !argument.hasPrefix("-") || argument.isEmpty
      ? "'\(argument)'" : argument
  }
}
