internal import ArgumentParser
internal import Rendering
internal import SystemPackage

/// The options that say in which form the numbers of a study are printed, and where they are drawn.
struct FormOption: ParsableArguments {
  /// What is printed.
  enum Form: EnumerableFlag {
    case csv
    case json

    static func help(for value: Form) -> ArgumentHelp? {
      switch value {
      case .csv: .init(Session.messages.helpStudyCSV)
      case .json: .init(Session.messages.helpJSON)
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var form: Form?

  @Option(help: .init(Session.messages.helpSVG, valueName: "FILE"))
  var svg: String?

  func validate() throws {
    if svg == "" { throw ValidationError(Session.messages.emptyPath) }
  }

  /// Prints what is asked for, and draws it; a picture on standard output stands there alone.
  func show(
    text: () -> String, csv: () -> String, json: () -> String, picture: () -> String
  ) throws {
    if let svg { try TextFile.write(picture(), to: FilePath(svg)) }
    if svg == "-" { return }
    switch form {
    case .csv: Output.write(csv())
    case .json: Output.write(json())
    case nil: Output.write(text())
    }
  }
}

extension FormOption.Form? {
  /// How many rows are printed: what was asked for, 0 for all; else the usual number for a reader, all for a
  /// program.
  func rowLimit(_ limit: Int?, usual: Int) -> Int? {
    guard let limit else { return self == nil ? usual : nil }
    return limit == 0 ? nil : limit
  }
}
