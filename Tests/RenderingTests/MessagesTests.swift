import Rendering
import Testing

@Suite struct MessagesTests {
  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (3_912_406, "3,912,406"),
    (-1_234, "-1,234"),
    (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
  ])
  func countsArePartedIntoThousands(count: Int, text: String) {
    #expect(Messages(.english).number(count) == text)
  }

  @Test func englishNounsFollowTheirCount() {
    #expect(Messages(.english).english(1, "file", "files") == "1 file")
    #expect(Messages(.english).english(2_000, "file", "files") == "2,000 files")
  }

  @Test(arguments: [
    (Language.simplified, "“␛a”"), (.traditional, "「␛a」"), (.english, "“␛a”"),
  ])
  func quotedTextsAreSafe(language: Language, text: String) {
    #expect(Messages(language).quoted("\u{1B}a") == text)
  }
}
