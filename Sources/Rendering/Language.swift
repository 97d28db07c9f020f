/// The languages messages are written in.
package enum Language: CaseIterable, Hashable, Sendable {
  case simplified
  case traditional
  case english

  /// Whether the name of a locale asks for one of the languages, not for one that is not there.
  package static func knows(locale: String) -> Bool {
    ["zh", "en"].contains(parts(ofLocale: locale).first)
  }

  /// The language for the name of a locale, as `LANG` or a user gives it: `zh_TW.UTF-8`,
  /// `zh-Hant`, `en`.
  ///
  /// Everything that asks for neither Traditional Chinese nor English is Simplified Chinese, the
  /// nameless locales `C` and `POSIX` and the empty name included.
  package init(locale: String) {
    let parts = Self.parts(ofLocale: locale)
    switch parts.first {
    case "en": self = .english
    case "zh" where parts.contains("hans"): self = .simplified
    case "zh" where parts.contains { ["hant", "tw", "hk", "mo"].contains($0) }: self = .traditional
    default: self = .simplified
    }
  }

  private static func parts(ofLocale locale: String) -> [Substring] {
    locale.lowercased().split { !$0.isLetter && !$0.isNumber }
  }
}
