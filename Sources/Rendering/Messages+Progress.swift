/// What is said while work goes on.
extension Messages {
  package var helpQuietProgress: String {
    choose("不显示进度", "不顯示進度", "Show no progress.")
  }

  /// How many things are done in a second, and how long the rest will take.
  func speed(rate: Double, secondsLeft: Double) -> String {
    let rate = rate < 10 ? FixedNumber.text(rate, digits: 1) : number(Int(min(rate, 1e9)))
    let left = time(Int(min(secondsLeft.rounded(.up), 1e6)))
    return choose("每秒 \(rate) 个  还要 \(left)", "每秒 \(rate) 個  還要 \(left)", "\(rate)/s  \(left) left")
  }

  /// Minutes and seconds: `1:05`; hours where there are any: `2:01:05`.
  private func time(_ seconds: Int) -> String {
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    let shown = parts[0] > 0 ? parts[...] : parts[1...]
    let first = shown.first.map(String.init) ?? ""
    return ([first] + shown.dropFirst().map { $0 < 10 ? "0\($0)" : "\($0)" })
      .joined(separator: ":")
  }
}
