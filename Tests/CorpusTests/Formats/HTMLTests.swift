import Testing

@testable import Corpus

@Suite struct HTMLTests {
  private func lines(_ body: String) -> String {
    FileContents("a.html", "<html><body>\(body)</body></html>").strings.joined()
  }

  @Test func `blocks are lines and line breaks in Chinese are nothing`() {
    #expect(lines("<h1>标题</h1><p>一\n二 three\nfour</p>五<br>六") == "标题\n\n一二 three four\n五\n六\n")
  }

  @Test func `cells have a tab between them and rows are lines`() {
    let table = "<table><tr><th>甲</th><td><p>乙</p></td></tr> <tr><td>丙</td><td>丁</td></tr></table>"
    #expect(lines(table) == "甲\t乙\n丙\t丁\n")
  }

  @Test func `entities are characters`() {
    #expect(lines("<p>&ldquo;甲&rdquo;&#20057;&#x4e19;&lt;p&gt;</p>") == "“甲”乙丙<p>\n")
  }

  @Test func `what is no main text is left out`() {
    let page = """
      <header>头</header><nav>航</nav><div><form>搜</form></div><script>"<p>码"</script>
      <style>样</style><aside>旁</aside><p hidden>隐</p><article><header>题</header>文</article>
      <template>模</template><footer>脚</footer>
      """
    #expect(lines(page + "<p>" + String(repeating: "正", count: 200) + "</p>").hasPrefix("题\n文\n正正"))
  }

  @Test func `a page that is all form is read`() {
    #expect(lines("<form><p>正文</p></form>") == "正文\n")
    #expect(lines("<aside><p>只有这些</p></aside>") == "只有这些\n")
  }

  @Test func `title and meta are properties`() {
    let page = """
      <html><head><title>题 目</title><meta name="PubDate" content="2014-01-20">
      <meta name="Author" content=""></head><body>文</body></html>
      """
    let properties = FileContents("a.html", page).texts.first?.properties
    #expect(
      properties == [
        SourceProperty(name: "title", value: "题 目", origin: .document),
        SourceProperty(name: "date", value: "2014-01-20", origin: .document),
      ])
  }

  @Test(arguments: [("gb2312", TextEncoding.gb18030), ("big5", .big5)])
  func `the declared encoding is believed where it makes sense`(
    name: String, encoding: TextEncoding
  ) throws {
    let page = "<meta http-equiv=Content-Type content=\"text/html; charset=\(name)\"><p>工作</p>"
    let bytes = try #require(encoding.encode(page))
    let contents = FileContents("a.html", bytes)
    #expect(contents.strings == ["工作\n"])
    #expect(contents.texts.first?.encoding == encoding)
    let utf8 = FileContents("a.html", page)
    #expect(utf8.strings == ["工作\n"])
    #expect(utf8.texts.first?.encoding == .utf8)
  }

  @Test func `a web page under another name is one`() {
    for name in ["a.txt", "a.doc"] {
      let contents = FileContents(name, "\n<!DOCTYPE HTML><p>文</p>")
      #expect(contents.strings == ["文\n"])
      #expect(contents.texts.first?.format == .html)
    }
  }

  @Test(
    arguments: [
      "<div class='nav'>首页</div>", "<ul id='top-menu'><li>首页</li></ul>",
      "<div class='a Breadcrumb'>首页</div>",
      "<p role='navigation'>首页</p>", "<div class='site_footer'>脚</div>",
      "<td class='copyright'>版权</td>",
      "<div id='sidebar'>旁</div>",
    ])
  func `blocks with the names of page furniture are left out`(block: String) {
    let text = String(repeating: "正", count: 250)
    #expect(lines("\(block)<p>\(text)</p>") == text + "\n")
    #expect(lines("<div class='has-sidebar menu-free'>\(text)</div>") == text + "\n")
    #expect(lines("<article class='nav'>\(text)</article>") == text + "\n")
  }

  @Test func `a page of nothing but navigation is empty`() {
    let page = "<html><body><nav><p>首页</p></nav><div class='menu'>栏目</div></body></html>"
    #expect(FileContents("a.html", page).reasons == [.empty])
  }

  @Test func `headings stand apart`() {
    let page = "<h1>题</h1><p>甲</p><h2>一</h2><h3><b>二</b></h3><p>乙</p><h2> </h2><p>丙</p>"
    #expect(lines(page) == "题\n\n甲\n\n\n一\n\n\n二\n\n乙\n丙\n")
    #expect(lines("<table><tr><td><h2>甲</h2></td><td>乙</td></tr></table>") == "甲\t乙\n")
  }

  @Test func `what stands before too deep nesting is kept`() {
    let deep = String(repeating: "<div>", count: 2_000)
    let contents = FileContents("a.html", "<html><body><p>前文</p>\(deep)深处</body></html>")
    #expect(contents.strings == ["前文\n"])
    #expect(contents.reasons == [.partlyRead(.nesting)])
  }
}
