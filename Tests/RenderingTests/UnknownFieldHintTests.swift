import Querying
import Rendering
import Testing

@Suite struct UnknownFieldHintTests {
  @Test(arguments: [
    (
      Language.simplified,
      "提示: 没有 “栏” 这个字段，按原文查；字段有 题、节、年、日期、文件、地、级、人、单位、类、出处、来源\n"
    ),
    (.traditional, "提示: 沒有 「栏」 這個欄位，按原文查；欄位有 題、節、年、日期、檔案、地、級、人、單位、類、出处、来源\n"),
    (
      .english,
      "Hint: there is no field “栏”, so it is searched as text; the fields are title, section, year, "
        + "date, file, place, level, speaker, body, kind, 出处, 来源\n"
    ),
  ])
  func namesWhatThereIs(language: Language, text: String) throws {
    let hint = UnknownFieldHint(language: language)
    let columns: Set = ["来源", "出处", "年", "文件"]
    #expect(hint.text(of: try QueryParser.parse("栏:x 栏:y"), columns: columns) == text)
    #expect(hint.text(of: try QueryParser.parse("年:2014 x"), columns: columns) == "")
  }
}
