import Testing

@testable import Corpus

@Suite struct CommonCharactersTests {
  @Test(arguments: [CommonCharacters.simplified, CommonCharacters.traditional])
  func `a list has 1,500 different Han characters, all found`(list: String) {
    let characters = Array(list.unicodeScalars)
    #expect(characters.count == 1500)
    #expect(Set(characters).count == 1500)
    #expect(characters.allSatisfy { (0x4E00...0x9FFF).contains($0.value) })
    #expect(characters.allSatisfy(CommonCharacters.contains))
  }

  @Test func `nothing else is common`() {
    let listed = Set((CommonCharacters.simplified + CommonCharacters.traditional).unicodeScalars)
    let found = (UInt32(0)...0x2_FFFF).compactMap(Unicode.Scalar.init)
      .filter(CommonCharacters.contains)
    #expect(Set(found) == listed)
  }
}
