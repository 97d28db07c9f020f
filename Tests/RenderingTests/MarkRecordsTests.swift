import Rendering
import Testing

/// Marked lines are written in one order, in the form that the name of the file tells.
@Suite struct MarkRecordsTests {
  private static let places = [
    MarkedPlace(path: "乙.txt", line: 3, text: "“要约书”, 是\t什么"),
    MarkedPlace(path: "甲.txt", line: 20, text: "后"),
    MarkedPlace(path: "乙.txt", line: 1, text: "前"),
  ]

  @Test func theNameTellsTheForm() {
    #expect(MarkRecords(fileName: "a.json") == .json)
    #expect(MarkRecords(fileName: "a.JSONL") == .json)
    #expect(MarkRecords(fileName: "a.csv") == .commas)
    #expect(MarkRecords(fileName: "a.tsv") == .tabs)
    #expect(MarkRecords(fileName: "a") == .tabs)
  }

  @Test func linesAreInOrder() {
    #expect(
      MarkRecords.tabs.text(of: Self.places) { "x/" + $0 }
        == "path\tline\ttext\nx/乙.txt\t1\t前\nx/乙.txt\t3\t“要约书”, 是 什么\nx/甲.txt\t20\t后\n")
    #expect(
      MarkRecords.commas.text(of: Self.places) { $0 }
        == "path,line,text\n乙.txt,1,前\n乙.txt,3,\"“要约书”, 是 什么\"\n甲.txt,20,后\n")
    #expect(
      MarkRecords.json.text(of: [Self.places[1]]) { $0 }
        == "{\"line\":20,\"path\":\"甲.txt\",\"text\":\"后\"}\n")
  }
}
