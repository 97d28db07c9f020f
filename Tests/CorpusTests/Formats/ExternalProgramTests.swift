import Testing

@testable import Corpus

@Suite struct ExternalProgramTests {
  private func run(
    _ program: String, _ arguments: [String], input: String = "", seconds: Int = 30
  ) throws -> ChildProcess.Output {
    try ChildProcess.run(program, arguments, input: Array(input.utf8), seconds: seconds)
  }

  @Test func `input and output of any size go through`() throws {
    let input = String(repeating: "一行\n", count: 100_000)
    let output = try run("/bin/cat", [], input: input)
    #expect(output.end == .exit(0))
    #expect(output.bytes == Array(input.utf8))
  }

  @Test func `ends are told apart`() throws {
    #expect(try run("/bin/false", []).end == .exit(1))
    #expect(try run("/bin/sleep", ["60"], seconds: 1).end == .overtime)
    let tooMuch = try run("/usr/bin/prlimit", ["--fsize=1000", "/usr/bin/yes"])
    #expect(tooMuch.end == .oversize)
  }

  @Test func `arguments reach no shell and the environment is bare`() throws {
    #expect(try run("/bin/echo", ["$HOME; `id`"]).bytes == Array("$HOME; `id`\n".utf8))
    let environment = String(decoding: try run("/usr/bin/env", []).bytes, as: UTF8.self)
    #expect(
      Set(environment.split(separator: "\n").map { $0.prefix { $0 != "=" } }) == [
        "PATH", "LANG", "LC_ALL",
      ])
  }

  @Test func `a missing program is told with its package`() {
    let program = ExternalProgram(name: "no-such-program", package: "none", arguments: [])
    do throws(UnreadableDocument) {
      _ = try program.run(on: [])
      Issue.record("ran")
    } catch {
      #expect(error.reason == .missingTool(program: "no-such-program", package: "none"))
    }
  }

  @Test func `a PDF without text is a scan`() {
    let page = """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
      trailer <</Root 1 0 R>>
      """
    #expect(FileContents("a.pdf", page).reasons == [.noTextLayer])
  }
}
