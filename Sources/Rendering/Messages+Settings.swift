/// What is said of settings.
extension Messages {
  package func sentence(for problem: SettingProblem) -> String {
    switch problem {
    case .unreadable(let reason): systemReason(reason)
    case .notTOML(let reason): notTOML(reason)
    case .unknownName(let name, let known):
      choose(
        "没有\(quoted(name))这个设置；有: \(known.joined(separator: " "))",
        "沒有\(quoted(name))這個設定；有: \(known.joined(separator: " "))",
        "there is no \(quoted(name)); there are: \(known.joined(separator: " "))")
    case .wrongValue(let name, let isFlag):
      isFlag
        ? choose(
          "\(quoted(name))只能是 true 或 false", "\(quoted(name))只能是 true 或 false",
          "\(quoted(name)) must be true or false")
        : choose(
          "\(quoted(name))要写成文字或数", "\(quoted(name))要寫成文字或數",
          "\(quoted(name)) must be a text or a number")
    case .wrongColor(let name):
      choose(
        "\(quoted(name))的颜色不认识；如 \"bold red\"、\"on bright-yellow\"、\"208\"、\"none\"",
        "\(quoted(name))的顏色不認識；如 \"bold red\"、\"on bright-yellow\"、\"208\"、\"none\"",
        "the colour of \(quoted(name)) is not known; write \"bold red\", \"on bright-yellow\", \"208\", \"none\""
      )
    }
  }

  package var helpNoConfig: String {
    choose("不用 wensou.toml 里的设置", "不用 wensou.toml 裡的設定", "Leave the settings of wensou.toml out.")
  }
}
