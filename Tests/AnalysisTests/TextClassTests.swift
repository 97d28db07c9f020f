import CICU
import Testing

@testable import Analysis

@Suite struct TextClassTests {
  @Test("The tables say what ICU says, for every character")
  func matchesICU() {
    for scalar in UInt32(0)...0x10FFFF {
      let isGram = cicu_is_word_character(scalar) == 1
      let isHan = isGram && cicu_is_han(scalar) == 1
      if TextClass.isGram(scalar) != isGram || TextClass.isHan(scalar) != isHan {
        Issue.record("U+\(String(scalar, radix: 16))")
      }
    }
  }

  @Test("They agree with Swift's own categories where both know the character")
  func matchesSwift() {
    let classes: Set<Character> = ["L", "N", "M"]
    for scalar in (UInt32(0)...0xFFFF).compactMap(Unicode.Scalar.init) {
      let category = scalar.properties.generalCategory
      let age = scalar.properties.age ?? (99, 0)
      guard age.major <= 15, category != .unassigned else { continue }
      let isGram = category == .privateUse || classes.contains(Self.majorClass(category))
      if TextClass.isGram(scalar.value) != isGram { Issue.record("\(scalar) \(category)") }
    }
  }

  @Test(
    "Examples",
    arguments: [
      ("總a1é々〇Ⅳ²가ア\u{301}\u{E000}𠮷", true), ("，。 \n-+$😀（①".replacing("①", with: "—"), false),
    ])
  func examples(text: String, isGram: Bool) {
    for scalar in text.unicodeScalars { #expect(TextClass.isGram(scalar.value) == isGram) }
  }

  @Test("Han is ideographs and their iteration mark, not kana or punctuation")
  func han() {
    for scalar in "總总々〇𠮷".unicodeScalars { #expect(TextClass.isHan(scalar.value)) }
    for scalar in "あア한a1。⺀".unicodeScalars { #expect(!TextClass.isHan(scalar.value)) }
  }

  @Test(
    "A value that is no character is in no class",
    arguments: [
      0xD800, 0x11_0000, 0x8000_0000, .max,
    ] as [UInt32])
  func otherValues(value: UInt32) {
    #expect(!TextClass.isGram(value) && !TextClass.isHan(value))
    #expect(!TextClass.isParagraphBreak(value))
  }

  @Test("Seven characters end a paragraph")
  func paragraphBreaks() {
    let breaks = (UInt32(0)...0x10FFFF).filter(TextClass.isParagraphBreak)
    #expect(breaks == [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029])
  }

  private static func majorClass(_ category: Unicode.GeneralCategory) -> Character {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: "L"
    case .decimalNumber, .letterNumber, .otherNumber: "N"
    case .nonspacingMark, .spacingMark, .enclosingMark: "M"
    default: "-"
    }
  }
}
