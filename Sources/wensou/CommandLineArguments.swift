/// The arguments as they were typed, before the argument parser sees them.
enum CommandLineArguments {
  /// The arguments with the minus of an exclusion (`-草案`) in its full-width form, which queries
  /// know too, so that the parser does not take it for an option: no option begins with a letter
  /// outside ASCII.
  static func forParser(_ arguments: some Sequence<String>) -> [String] {
    arguments.map { argument in
      let scalars = argument.unicodeScalars
      guard scalars.first == "-", let second = scalars.dropFirst().first, !second.isASCII else {
        return argument
      }
      return "－" + String(scalars.dropFirst())
    }
  }

  /// The value of an option that is needed before the arguments are parsed.
  static func value(of option: String, in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == option, index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix(option + "=") { return String(argument.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
