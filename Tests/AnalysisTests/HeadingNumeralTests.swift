import Testing

@testable import Analysis

@Suite struct HeadingNumeralTests {
  static func read(_ text: String) -> Int? {
    let scalars = text.scalarValues
    var scanner = LineScanner(of: scalars.indices, in: scalars)
    return HeadingNumeral.read(&scanner)
  }

  /// The usual way to write a number below a thousand.
  static func written(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九").map(String.init)
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    let head = hundreds > 0 ? digits[hundreds] + "百" : ""
    let gap = hundreds > 0 && tens == 0 && ones > 0 ? "零" : ""
    let ten = tens == 0 ? "" : (number < 20 ? "" : digits[tens]) + "十"
    return head + gap + ten + (ones > 0 ? digits[ones] : "")
  }

  @Test(arguments: 1...999)
  func readsEveryNumber(number: Int) {
    #expect(Self.read(Self.written(number)) == number)
    #expect(Self.read(String(number)) == number)
  }

  @Test(arguments: [
    "", "章", "〇", "零一", "一九五八", "二〇二四", "一二", "十十", "百", "十百", "0", "000", "1234",
  ])
  func refusesWhatIsNoNumber(text: String) {
    #expect(Self.read(text) == nil)
  }
}
