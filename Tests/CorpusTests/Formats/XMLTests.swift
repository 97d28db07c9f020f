import Testing

@testable import Corpus

@Suite struct XMLTests {
  @Test func `elements are lines, meta is none, inline elements are within lines`() {
    let transcript = """
      <?xml version="1.0"?><akomaNtoso><debate><meta><x showAs="">不</x></meta>
      <speech><p>一<i>二</i>三</p><p>四</p></speech></debate></akomaNtoso>
      """
    #expect(FileContents("a.an.xml", transcript).strings == ["一二三\n四\n"])
    let memory =
      "<tmx><body><tu><tuv><seg>报告</seg></tuv><tuv><seg>Report</seg></tuv></tu></body></tmx>"
    #expect(FileContents("a.tmx", memory).strings == ["报告\nReport\n"])
  }

  @Test func `entities are neither expanded nor read from files`() {
    let bomb = """
      <!DOCTYPE l [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY x SYSTEM "file:///etc/passwd">]><l k="&b;">甲&b;乙&x;丙</l>
      """
    let contents = FileContents("a.xml", bomb)
    #expect(contents.strings == ["甲乙丙\n"])
    #expect(contents.reasons == [.partlyRead(.markup)])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a.xml", "a.html"])
  func `endless nesting ends`(name: String) {
    let deep = "<div>文" + String(repeating: "<div>", count: 100_000)
    let contents = FileContents(name, deep)
    #expect(contents.strings == ["文\n"])
    #expect(contents.diagnostics.count == 1)
  }

  @Test func `a tag with endless attributes is refused`() {
    let attributes = (0..<2_000).map { "a\($0)=1" }.joined(separator: " ")
    #expect(FileContents("a.html", "<p \(attributes)>文").reasons == [.damagedDocument(.markup)])
  }
}
