import Indexing
import Querying
import Searching
import TestSupport
import Testing

@testable import Searching

/// With `--numbers` a number stands for all the ways to write it.
@Suite struct NumberTests {
  private static func forms(_ text: String) -> Set<String> {
    let forms = NumberForms.alternatives(of: text.unicodeScalars.map(\.value))
    return Set(
      forms.map { form in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: form.compactMap(Unicode.Scalar.init))
        return String(view)
      })
  }

  @Test(arguments: [
    ["25", "二十五", "廿五", "二五", "贰拾伍"], ["2014年", "二〇一四年", "二零一四年", "二千零一十四年", "两千零一十四年", "2,014年"],
    ["30000元", "30,000元", "3万元", "三万元", "叁万元"], ["10", "十", "一十", "一〇", "一零", "拾"],
    ["30", "卅", "三十"],
    ["2个", "两个", "二个"], ["115", "一百一十五", "一百十五", "一一五"], ["105", "一百零五", "一〇五", "一零五"],
    ["007", "〇〇七", "零零七"],
    ["1200万", "一千二百万", "一千两百万", "12,000,000", "12000000"], ["300000000", "3亿", "三亿"],
    ["20010", "二万零一十", "两万零一十"], ["0", "零", "〇"],
  ])
  func allTheseAreOneNumber(texts: [String]) {
    for text in texts {
      #expect(Self.forms(text).isSuperset(of: texts), "\(text): \(Self.forms(text))")
    }
  }

  /// Law: a number is the same number however it is read from any of its forms.
  @Test func formsOfFormsAreTheSame() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<LoopScale.rounds(300) {
      let size = [100, 10_000, 1_000_000, 900_000_000].randomElement(using: &generator) ?? 100
      let number = Int.random(in: 1...size, using: &generator)
      let forms = Self.forms("\(number)")
      for form in forms {
        #expect(
          Self.forms(form).contains("\(number)"), "\(number): \(form) gave \(Self.forms(form))")
      }
    }
  }

  @Test(arguments: ["工会", "3.5", "三.五", "十十", "万", "百", "1234567890123", "五十六百"])
  func whatIsNoNumberStays(text: String) {
    #expect(Self.forms(text).isEmpty, "\(Self.forms(text))")
  }

  @Test func notTooMany() {
    let text = (0..<100).map { "2\($0)年" }.joined().unicodeScalars.map(\.value)
    #expect(1...NumberForms.limit ~= NumberForms.alternatives(of: text).count)
  }

  private func places(_ query: String, _ readsNumbers: Bool) throws -> [String] {
    let corpus = try IndexedCorpus([
      SourceDocument(name: "a.txt", "二〇一四年，2014年，１２０１４年，25人、二十五人、廿五人、一百二十五人、1.25人、25.5人、25万人、25")
    ])
    var searcher = try Searcher(corpus.snapshot)
    var request = SearchRequest(
      query: try QueryParser.parse(query), detail: .places, mode: .exact)
    request.readsNumbers = readsNumbers
    return try searcher.search(request).hits.flatMap { $0.places.map(\.text) }
  }

  @Test func numbersAreFoundWhole() throws {
    #expect(try places("2014年", true) == ["二〇一四年", "2014年"])
    #expect(try places("“二零一四年”", true) == ["二〇一四年", "2014年"])
    #expect(try places("25", true) == ["25", "二十五", "廿五", "25"])
    #expect(try places("廿五人 OR 2014", true) == ["二〇一四", "2014", "25人", "二十五人", "廿五人"])
    #expect(try places("25 #2 二十五", true) == ["25", "二十五", "廿五"])
  }

  @Test func exactUnlessAskedFor() throws {
    #expect(try places("二零一四年", false).isEmpty)
    #expect(try places("25", false) == ["25", "25", "25"])
  }
}
