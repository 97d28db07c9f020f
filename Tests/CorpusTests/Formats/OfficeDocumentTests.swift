import Testing

@testable import Corpus

@Suite struct OfficeDocumentTests {
  private func word(_ body: String, notes: String = "") -> FileContents {
    FileContents(
      "a.docx",
      ZipWriter.archive([
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": "<w:document><w:body>\(body)</w:body></w:document>",
        "word/footnotes.xml": "<w:footnotes>\(notes)</w:footnotes>",
        "docProps/core.xml": "<c><dc:title>题</dc:title><dcterms:created>2014</dcterms:created></c>",
      ]))
  }

  private func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }

  @Test func `paragraphs, cells and notes of Word`() {
    let cell =
      "<w:tc><w:tcPr/>\(paragraph("甲"))</w:tc><w:tc>\(paragraph("乙"))\(paragraph("丙"))</w:tc>"
    let contents = word(
      paragraph("一") + "<w:tbl><w:tr>\(cell)</w:tr></w:tbl>" + paragraph("二"), notes: paragraph("注")
    )
    #expect(contents.strings == ["一\n甲\t乙\n丙\n二\n注\n"])
    #expect(contents.texts.first?.properties.map(\.value) == ["题", "2014"])
    #expect(contents.diagnostics.isEmpty)
  }

  @Test func `what Word does not show is left out`() {
    let body = """
      <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>
      <w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r>
      <w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>
      <mc:Fallback><w:r><w:t>旧</w:t></w:r></mc:Fallback></w:p>
      """
    #expect(word(body).strings == ["甲\t乙\n"])
  }

  @Test func `a document without its main part is damaged`() {
    let contents = FileContents(
      "a.docx", ZipWriter.archive(["_rels/.rels": "", "word/styles.xml": "<x/>"]))
    #expect(contents.reasons == [.damagedDocument(.missingPart("word/document.xml"))])
  }

  @Test func `paragraphs, notes and spaces of OpenDocument`() {
    let body = """
      <office:text><text:h>题</text:h><text:tracked-changes><text:p>删</text:p></text:tracked-changes>
      <text:p>甲<text:s text:c="2"/>乙<text:tab/>丙<text:note><text:note-citation>1</text:note-citation>
      <text:note-body><text:p>注</text:p></text:note-body></text:note>丁</text:p></office:text>
      """
    let contents = FileContents(
      "a.odt",
      ZipWriter.archive([
        "mimetype": "application/vnd.oasis.opendocument.text", "content.xml": body,
      ]))
    #expect(contents.strings == ["题\n\n甲  乙\t丙丁\n注\n"])
  }

  @Test(arguments: [
    ("<w:pStyle w:val='Heading1'/>", true), ("<w:pStyle w:val='2'/>", true),
    ("<w:pStyle w:val='a3'/>", true), ("<w:pStyle w:val='标题1'/>", true),
    ("<w:outlineLvl w:val='0'/>", true), ("<w:outlineLvl w:val='9'/>", false),
    ("<w:pStyle w:val='Title'/>", false), ("<w:pStyle w:val='4'/>", false),
    ("<w:pPrChange><w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange>", false),
  ])
  func `headings of Word stand apart`(property: String, isHeading: Bool) {
    let styles = """
      <w:styles><w:style w:styleId="2"><w:name w:val="heading 1"/></w:style>
      <w:style w:styleId="a3"><w:name w:val="我的标题"/><w:basedOn w:val="2"/></w:style>
      <w:style w:styleId="4"><w:name w:val="正文 1"/><w:basedOn w:val="4"/></w:style></w:styles>
      """
    let body =
      paragraph("甲") + "<w:p><w:pPr>\(property)</w:pPr><w:r><w:t>题</w:t></w:r></w:p>"
      + paragraph("乙")
    let contents = FileContents(
      "a.docx",
      ZipWriter.archive([
        "[Content_Types].xml": "<Types/>", "word/styles.xml": styles,
        "word/document.xml": "<w:document><w:body>\(body)</w:body></w:document>",
      ]))
    #expect(contents.strings == [isHeading ? "甲\n\n\n题\n\n乙\n" : "甲\n题\n乙\n"])
  }

  @Test func `headings of OpenDocument stand apart`() {
    let contents = FileContents(
      "a.odt",
      ZipWriter.archive([
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml":
          "<office:text><text:p>甲</text:p><text:h>题</text:h><text:p>乙</text:p></office:text>",
      ]))
    #expect(contents.strings == ["甲\n\n\n题\n\n乙\n"])
  }

  @Test func `an encrypted OpenDocument text is told`() {
    let contents = FileContents(
      "a.odt",
      ZipWriter.archive([
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>", "content.xml": "\u{1}",
      ]))
    #expect(contents.reasons == [.encrypted])
  }

  @Test func `the chapters of an EPUB in the order of reading`() {
    let package = """
      <package><metadata><dc:title>书</dc:title></metadata><manifest>
      <item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="%E7%94%B2.xhtml"/>
      <item id="b" href="../b.xhtml"/></manifest>
      <spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>
      """
    let contents = FileContents(
      "a.epub",
      ZipWriter.archive([
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<c><rootfile full-path=\"OPS/p.opf\"/></c>",
        "OPS/p.opf": package,
        "OPS/nav.xhtml": "<p>目录</p>", "OPS/甲.xhtml": "<p>甲&nbsp;</p>", "b.xhtml": "<p>乙</p>",
      ]))
    #expect(contents.strings == ["乙\n甲\u{A0}\n"])
    #expect(contents.texts.first?.properties.map(\.value) == ["书"])
  }

  @Test func `the lock file of an open document is told`() {
    #expect(FileContents("讲话/~$a.docx", [0, 1, 2]).reasons == [.lockFile])
  }

  @Test func `a document under another ending is read as what it is`() {
    let docx = ZipWriter.archive([
      "_rels/.rels": "", "word/document.xml": "<w:document>\(paragraph("文"))</w:document>",
    ])
    #expect(FileContents("a.doc", docx).texts.map(\.format) == [.docx])
    #expect(FileContents("a.doc", "一段文字").texts.map(\.format) == [.plainText])
    let noise = (0..<4096).map { UInt8(truncatingIfNeeded: $0) }
    #expect(FileContents("a.docx", noise).reasons == [.damagedDocument(.notOfItsFormat)])
    let sheet = ZipWriter.archive(["[Content_Types].xml": "", "xl/workbook.xml": ""])
    #expect(FileContents("a.docx", sheet).reasons == [.unsupportedFormat("xlsx")])
  }
}
