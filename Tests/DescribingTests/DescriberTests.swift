import Testing

@testable import Describing

@Suite struct DescriberTests {
  @Test func fileNameTellsTheYear() {
    #expect(FileNameReader.fields(of: "报告/浙江省_2008.txt").map(\.value) == ["2008"])
    #expect(FileNameReader.fields(of: "报告/123456.txt") == [])
  }
}
