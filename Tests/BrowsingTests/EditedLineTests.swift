import Browsing
import Testing

/// Editing goes by characters, never by bytes or cells.
@Suite struct EditedLineTests {
  @Test func keysDoWhatTheySay() {
    let cases: [(keys: [Key], before: String, after: String)] = [
      ([.text("工"), .text("会")], "工会", ""),
      ([.text("工会"), .backspace], "工", ""),
      ([.text("e\u{301}𠮷"), .backspace, .backspace], "", ""),
      ([.backspace, .delete, .left, .right], "", ""),
      ([.text("工会"), .left, .text("x")], "工x", "会"),
      ([.text("工会"), .home, .delete], "", "会"),
      ([.text("工会"), .home, .right, .control("k")], "工", ""),
      ([.text("甲 乙 "), .control("w")], "甲 ", ""),
      ([.text("甲乙"), .left, .control("u")], "", "乙"),
      ([.text("甲"), .home, .end, .text("乙")], "甲乙", ""),
      ([.text("甲\n乙\t丙")], "甲 乙 丙", ""),
    ]
    for (keys, before, after) in cases {
      var line = EditedLine()
      for key in keys {
        let isEdit = line.edit(key)
        #expect(isEdit)
      }
      #expect(line.before == before, "\(keys)")
      #expect(line.after == after, "\(keys)")
    }
  }

  @Test func otherKeysDoNothing() {
    var line = EditedLine("工会")
    for key in [Key.up, .enter, .function(1), .control("n"), .escape] {
      let isEdit = line.edit(key)
      #expect(!isEdit)
    }
    #expect(line.text == "工会")
  }

  @Test func theLengthIsBounded() {
    var line = EditedLine("工")
    line.insert(String(repeating: "x", count: 2 * EditedLine.lengthLimit))
    #expect(line.text.unicodeScalars.count == EditedLine.lengthLimit)
  }
}
