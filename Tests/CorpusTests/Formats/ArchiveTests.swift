import Testing

@testable import Corpus

@Suite struct ArchiveTests {
  @Test func `names without a mark are read as GB18030 or Big5`() throws {
    let name = "附件1-公务员登记表.txt"
    let bytes = ZipWriter.archive([
      (try #require(TextEncoding.gb18030.encode(name)), Array("文".utf8)),
      (try #require(TextEncoding.big5.encode("臺灣總工會會議紀錄.txt")), Array("文".utf8)),
    ])
    let names = FileContents("包.zip", bytes).texts.map(\.name)
    #expect(names == ["包.zip/\(name)", "包.zip/臺灣總工會會議紀錄.txt"])
  }

  @Test func `archives in archives, and what is not read in them`() {
    let inner = ZipWriter.archive([
      "../../丙.txt": "丙", ".hidden.txt": "隐", "a.exe": "x", "~$a.docx": "",
    ])
    let outer = ZipWriter.archive([
      (Array("一/乙.txt".utf8), Array("乙".utf8)), (Array("内.zip".utf8), inner),
      (Array("__MACOSX/乙.txt".utf8), [0]),
    ])
    let contents = FileContents("包.zip", outer)
    #expect(contents.texts.map(\.name) == ["包.zip/一/乙.txt", "包.zip/内.zip/丙.txt"])
    #expect(contents.reasons == [.unsupportedFormat("exe"), .lockFile])
  }

  @Test func `archives nested too deeply are not followed`() {
    var bytes = ZipWriter.archive(["文.txt": "文"])
    for _ in 0..<4 { bytes = ZipWriter.archive([(Array("内.zip".utf8), bytes)]) }
    #expect(FileContents("包.zip", bytes).reasons == [.beyondLimit(.archiveDepth)])
  }

  @Test func `a bomb is stopped, and the entries around it are read`() {
    let bomb = [UInt8](repeating: UInt8(ascii: "x"), count: 80 << 20)
    let bytes = ZipWriter.archive([
      (Array("甲.txt".utf8), Array("甲".utf8)), (Array("b.txt".utf8), bomb),
      (Array("乙.txt".utf8), Array("乙".utf8)),
    ])
    let contents = FileContents("包.zip", bytes)
    #expect(contents.strings == ["甲", "乙"])
    #expect(contents.reasons == [.beyondLimit(.unpackedSize)])
  }

  @Test func `more entries than anyone has are not read`() {
    let entries = (0..<10_050).map { (Array("\($0).txt".utf8), Array("文".utf8)) }
    let contents = FileContents("包.zip", ZipWriter.archive(entries))
    #expect(contents.texts.count == 10_000)
    #expect(contents.reasons == [.beyondLimit(.entryCount)])
  }
}
