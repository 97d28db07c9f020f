internal import ArgumentParser
internal import Rendering

/// Fields that options name.
enum NamedField {
  /// What a name means to an option of an index with these columns; a name that means nothing is told and
  /// ends the process.
  static func value<Value>(
    of option: String, _ name: String, _ columns: Set<String>, _ value: (String) -> Value?
  ) throws -> Value {
    if let value = value(name) { return value }
    let hint = UnknownFieldHint(language: Session.language)
    Output.writeError(hint.line(forValue: name, of: option, columns: columns))
    throw ExitCode.validationFailure
  }
}
