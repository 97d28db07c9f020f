import Foundation
import SystemPackage
import TestSupport
import Testing

/// `wensou.toml`: settings of the directory and the user, before what is typed.
@Suite struct SettingsTests {
  private let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    for number in 1...9 {
      try directory.write("工会第\(number)次会议。".utf8, to: "lib/Corpus/\(number).txt")
    }
    try #require(try Program(directory: directory.path.appending("lib")).run("index").status == 0)
  }

  /// The program in a directory below the library, with the user's own settings in `home`.
  private var program: Program {
    var program = Program(directory: directory.path.appending("lib").appending("Corpus"))
    program.environment["HOME"] = directory.path.appending("home").string
    return program
  }

  private func set(_ text: String) throws { try directory.write(text.utf8, to: "lib/wensou.toml") }

  private func setOwn(_ text: String) throws {
    try directory.write(text.utf8, to: "home/.config/wensou/wensou.toml")
  }

  private func lineCount(_ arguments: String...) throws -> Int {
    try program.run(arguments).output.split(separator: "\n").count
  }

  @Test func whatIsTypedWinsOverTheDirectoryAndThatOverTheUser() throws {
    #expect(try lineCount("search", "工会", "-l") == 9)
    try setOwn("[search]\nlimit = 5\n")
    #expect(try lineCount("search", "工会", "-l") == 5)
    try set("[search]\nlimit = 3\n")
    #expect(try lineCount("search", "工会", "-l") == 3)
    #expect(try lineCount("search", "工会", "-l", "--limit", "2") == 2)
    #expect(try lineCount("search", "工会", "-l", "--no-config") == 9)
    #expect(try lineCount("kwic", "工会") == 9, "another command")
  }

  @Test func allCommandsTakeWhatTheyHave() throws {
    try set("lang = \"en\"\nlimit = 4\nindex = \"Index\"\n[提法]\nlimit = 1\n")
    #expect(try lineCount("kwic", "工会") == 4)
    #expect(try program.run("stats").output.contains("documents"))
    #expect(try program.run("stats", "--lang", "zh-Hant").output.contains("篇"))
    #expect(try program.run("formula", "工会").status == 0)
    var elsewhere = Program(directory: directory.path)
    elsewhere.environment["XDG_CONFIG_HOME"] = directory.path.appending("xdg").string
    try directory.write("index = \"../../lib/Index\"".utf8, to: "xdg/wensou/wensou.toml")
    #expect(try elsewhere.run("search", "工会", "-c", "--limit", "0").status == 0, "from the file on")
  }

  @Test func coloursAreSet() throws {
    try set("[colors]\nmatch = \"bold on bright-yellow\"\npath = \"none\"\nline = \"208\"\n")
    let output = try program.run("search", "工会", "--limit", "1", "--color", "always").output
    #expect(output.contains("\u{1B}[1;103m工会\u{1B}[0m"))
    #expect(output.contains("\u{1B}[38;5;208m1\u{1B}[0m"))
    #expect(!output.contains("\u{1B}[35m"))
  }

  @Test(arguments: ["zh-Hans", "zh-Hant", "en"])
  func mistakesAreAsReviewed(language: String) throws {
    let mistakes = [
      "[kwic]\nwidht = 3", "[serch]\nlimit = 3", "[kwic]\ndedup = 1", "[kwic]\njson = true",
      "[kwic]\nlimit = [1, 2]", "[kwic]\nlimit = true", "a = ", "[colors]\nmatch = \"rot\"",
      "[colors]\nmatch = \"on\"", "[colors]\nred = \"red\"", "limit = 1979-05-27",
    ]
    let pages = try mistakes.map { text in
      try set(text)
      let run = ["kwic", "工会", "--lang", language]
      return text + "\n" + Transcript(run, try program.run(run), in: directory.path).text
    }
    for page in pages { #expect(page.hasSuffix("--- status 64\n"), "\(page)") }
    try expectGolden(pages.joined(separator: "\n"), named: "settings-\(language)")
  }

  @Test func aFileThatCannotBeReadIsTold() throws {
    try directory.write("x".utf8, to: "lib/wensou.toml/x")
    let outcome = try program.run("stats")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("wensou.toml"))
  }
}
