import TOML
import Testing

@Suite("TOML")
struct TOMLDocumentTests {
  @Test("keys come in the order of the text, with their places")
  func order() throws {
    let document = try TOMLDocument(
      "# 表\n乙 = \"b\"\n甲 = ['c', 1]\n\n[丙]\n z = true\n a = 2.5\n日 = 2014-05-01\n")
    #expect(document.entries.map(\.name) == ["乙", "甲", "丙"])
    #expect(document.entries.map(\.place.line) == [2, 3, 5])
    #expect(document.entries[0].value == .string("b"))
    guard case .list(let elements) = document.entries[1].value else {
      Issue.record("not a list")
      return
    }
    #expect(elements.map(\.value) == [.string("c"), .integer(1)])
    #expect((elements[1].place.line, elements[1].place.column) == (3, 11))
    guard case .table(let entries) = document.entries[2].value else {
      Issue.record("not a table")
      return
    }
    #expect(entries.map(\.name) == ["z", "a", "日"])
    #expect(entries.map(\.value) == [.boolean(true), .number(2.5), .time("2014-05-01")])
  }

  @Test(
    "what is no TOML is told with its place",
    arguments: [("a = 1\na = 2\n", 2), ("\n\n甲 = [1", 3), ("= 1", 1), ("a = \"\u{1}\"", 1)])
  func failures(text: String, line: Int) {
    let failure = #expect(throws: TOMLDocument.Failure.self) { try TOMLDocument(text) }
    #expect(failure?.place.line == line)
    #expect(failure?.reason.isEmpty == false)
  }

  @Test(
    "nesting without end neither overflows nor hangs",
    arguments: [("[", "]"), ("{a=", "}"), ("a.", ""), ("[a]\n", ""), ("", "")])
  func nesting(open: String, close: String) {
    let count = (TOMLDocument.byteLimit - 8) / max(1, (open + close).utf8.count)
    let value = String(repeating: open, count: count) + "a" + String(repeating: close, count: count)
    _ = try? TOMLDocument(open == "a." ? value + "=1" : "a=" + value)
    _ = try? TOMLDocument(value)
  }

  @Test("a text that is too long is refused")
  func length() {
    #expect(throws: TOMLDocument.Failure.self) {
      try TOMLDocument("#" + String(repeating: "x", count: TOMLDocument.byteLimit))
    }
  }
}
