import Rendering
import Testing

@Suite struct LanguageTests {
  @Test(arguments: [
    ("zh_TW.UTF-8", Language.traditional), ("zh_HK", .traditional), ("zh-Hant", .traditional),
    ("zh_MO", .traditional), ("ZH-HANT-SG", .traditional), ("zh-Hans-HK", .simplified),
    ("zh_CN.GB18030", .simplified), ("zh", .simplified), ("en_US.UTF-8", .english),
    ("en", .english),
    ("C", .simplified), ("POSIX", .simplified), ("C.UTF-8", .simplified), ("", .simplified),
    ("ja_JP.UTF-8", .simplified), ("._@", .simplified), ("tw", .simplified),
  ])
  func localesAskForALanguage(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }
}
