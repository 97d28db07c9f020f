/// The arguments as they were typed, before the argument parser sees them.
enum CommandLineArguments {
  /// The arguments with the minus of an exclusion (`-草案`, `-GDP`, `-"原文"`) in its full-width form,
  /// which queries know too, so that the parser does not take it for an option: what is not a
  /// few of the letters of flags excludes.
  static func forParser(_ arguments: [String]) -> [String] {
    guard let command = arguments.first(where: isCommand),
      ["search", "kwic", "why", "browse", "topics"].contains(command)
    else { return arguments }
    let queryEnd = arguments.firstIndex(of: "--") ?? arguments.endIndex
    return zip(arguments, [""] + arguments).enumerated().map { index, pair in
      let (argument, previous) = pair
      guard index < queryEnd, !takesValue(previous), isExclusion(argument) else { return argument }
      return "－" + String(argument.unicodeScalars.dropFirst())
    }
  }

  /// Whether the argument is an option whose value is the next one.
  private static func takesValue(_ argument: String) -> Bool {
    [
      "--index", "--limit", "--color", "--lang", "--mode", "--syntax", "--lexicon", "--title-boost",
      "--width", "--sample", "--seed", "--sort", "--order", "--unit", "--group-by", "--hyperlink",
      "--ambiguous-width", "--max-columns", "--max-count", "--k", "--by", "--svg", "--record",
      "--table", "--output", "--context", "--after-context", "--before-context", "-A", "-B", "-C",
      "-m",
    ].contains(argument)
  }

  /// The value of an option that is needed before the arguments are parsed.
  static func value(of option: String, in arguments: [String]) -> String? {
    let arguments = arguments.prefix { $0 != "--" }
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == option, !next.isEmpty { return next }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }

  private static func isCommand(_ argument: String) -> Bool {
    [
      "index", "search", "kwic", "show", "why", "count", "trend", "plot", "figures", "colloc",
      "keyness", "ngrams", "formula", "提法", "newwords", "topics", "similar", "export", "dup",
      "diff", "report", "lexicon", "doctor", "stats", "verify", "merge", "browse", "help",
    ].contains(argument)
  }

  /// A minus and something that is neither one or two flags nor an option with its number: `-gdp`, but not
  /// `-lc` and `-C2`.
  private static func isExclusion(_ argument: String) -> Bool {
    let scalars = argument.unicodeScalars
    guard scalars.first == "-", let second = scalars.dropFirst().first, second != "-" else {
      return false
    }
    let letters = scalars.dropFirst()
    if letters.count <= 2, letters.allSatisfy("lLcoq0h".unicodeScalars.contains) { return false }
    let isNumber = letters.dropFirst().allSatisfy { ("0"..."9").contains($0) }
    return !(isNumber && "ABCm".unicodeScalars.contains(second))
  }
}
