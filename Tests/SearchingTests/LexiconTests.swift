import Searching
import TestSupport
import Testing

/// Lexicons are read as they are written, and edits change what they are about alone.
@Suite struct LexiconTests {
  private static let text = """
    # 我县的词
    县总工会 = 县总, 縣總  # 2014 年起
    \t
    三双工程\r
    两个信赖＝信赖、“双信”，3 号
    C# = C Sharp
    ＃ 完

    """

  @Test func linesAreRead() throws {
    let entries = try Lexicon(Self.text).entries
    #expect(
      entries.map(\.names) == [
        ["县总工会", "县总", "縣總"], ["三双工程"], ["两个信赖", "信赖", "“双信”", "3 号"],
        ["C#", "C Sharp"],
      ])
  }

  @Test func aLexiconIsWrittenAsItWasRead() throws {
    for text in [Self.text, "", "\n", "甲\n", "甲=乙\n\n# 丙\n"] {
      #expect(try Lexicon(text).text == text)
    }
    #expect(try Lexicon("\u{FEFF}甲").text == "甲\n")
  }

  @Test(
    arguments: [
      ("= 甲", .missingName), ("甲 =", .missingName), ("甲 = 乙,,丙", .missingName),
      ("甲 = 乙 = 丙", .secondSign), ("甲,乙", .signInName), ("甲 = 乙,#丙", .signInName), ("。", .noLetter),
      ("甲 = ！", .noLetter),
      ("甲\u{FFFD}", .notText), ("甲\u{1B}乙", .notText),
      (String(repeating: "甲", count: 51), .tooLong(limit: 50)),
    ] as [(String, LexiconProblem.Kind)])
  func whatIsWrongIsTold(line: String, kind: LexiconProblem.Kind) {
    let error = #expect(throws: LexiconProblems.self) { try Lexicon("丁\n\(line)\n= 戊\n") }
    #expect(error?.problems.map(\.line) == [2, 3])
    #expect(error?.problems.first?.kind == kind)
  }

  @Test func wordsAreAddedToTheirLines() throws {
    var lexicon = try Lexicon(Self.text)
    #expect(try lexicon.add("縣總工會", aliases: ["县总", "县工会", "县工会"]))
    #expect(try lexicon.add("四大工程", aliases: []))
    #expect(try lexicon.add("四大工程", aliases: ["四工程"]))
    #expect(try !lexicon.add("四大工程", aliases: ["四工程"]))
    #expect(try !lexicon.add("三双工程", aliases: []))
    #expect(
      lexicon.text
        == Self.text.replacing(
          "县总, 縣總  # 2014 年起", with: "县总, 縣總, 县工会  # 2014 年起") + "四大工程 = 四工程\n")
  }

  @Test func wordsAreRemovedWithTheirLines() throws {
    var lexicon = try Lexicon(Self.text)
    #expect(try lexicon.remove("縣總工會", aliases: ["县总"]))
    #expect(lexicon.text == Self.text.replacing(" = 县总, 縣總  #", with: "  #"))
    #expect(try !lexicon.remove("县总工会", aliases: ["县总"]))
    #expect(try lexicon.remove("两个信赖", aliases: ["信赖"]))
    #expect(lexicon.text.contains("两个信赖 = “双信”, 3 号\n"))
    #expect(try lexicon.remove("縣總工會"))
    #expect(try !lexicon.remove("縣總工會"))
    #expect(lexicon.entries.map(\.word) == ["三双工程", "两个信赖", "C#"])
    #expect(lexicon.text.hasPrefix("# 我县的词\n\t\n三双工程\r\n"))
  }

  @Test(arguments: ["", " ", "甲=乙", "甲,乙", "甲 # 乙", "#甲", "甲\n乙", "。"])
  func namesThatCannotBeReadBackAreRefused(name: String) throws {
    var lexicon = try Lexicon(Self.text)
    #expect(throws: LexiconError.self) { try lexicon.add(name, aliases: []) }
    #expect(throws: LexiconError.self) { try lexicon.add("新词", aliases: ["旧名", name]) }
    #expect(lexicon.text == Self.text)
  }

  /// Random edits give what the same edits of a list give.
  @Test func editsAgreeWithAList() throws {
    var random = SeededGenerator(seed: 61)
    let names = ["甲", "乙", "丙丁", "戊", "己庚"]
    for round in 0..<LoopScale.rounds(100) {
      var (lexicon, list) = (Lexicon(), [[String]]())
      for _ in 0..<12 {
        let word = names[Int.random(in: 0..<5, using: &random)]
        let alias = names[Int.random(in: 0..<5, using: &random)]
        let place = list.firstIndex { $0[0] == word }
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          #expect(try lexicon.remove(word) == (place != nil))
          if let place { list.remove(at: place) }
        case 1:
          let index = place.flatMap { list[$0].dropFirst().firstIndex(of: alias) }
          #expect(try lexicon.remove(word, aliases: [alias]) == (index != nil))
          if let place, let index { list[place].remove(at: index) }
        default:
          let isKnown = place.map { list[$0].dropFirst().contains(alias) } ?? false
          #expect(try lexicon.add(word, aliases: [alias]) == !isKnown)
          if let place, !isKnown { list[place].append(alias) }
          if place == nil { list.append([word, alias]) }
        }
        #expect(lexicon.entries.map(\.names) == list, "round \(round)")
        #expect(try Lexicon(lexicon.text) == lexicon, "round \(round)")
      }
    }
  }
}
