/// What is wrong with a setting.
package enum SettingProblem: Sendable {
  case unreadable(String)
  case notTOML(String)
  /// There is no command, setting or role of the name, but there are these.
  case unknownName(String, known: [String])
  case wrongValue(String, isFlag: Bool)
  case wrongColor(String)
}
