internal import FoundationEssentials

/// A document in HTML with sections, each with a file to save and the command that it is of. It asks for nothing from elsewhere and
/// runs no script.
struct HTMLDocument {
  /// A part with its heading.
  struct Section {
    let title: String
    /// In HTML.
    let body: String
    let command: String
    let csv: String
  }

  let language: Language
  let title: String
  let subtitle: String
  let sections: [Section]
  let fileLabel: String
  let commandLabel: String
  /// Sentences at the end.
  let notes: [String]
  /// The record of the run.
  let record: String

  /// The document.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(languageTag)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(XMLText.escaped(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(XMLText.escaped(title))</h1>
    <p>\(XMLText.escaped(subtitle))</p>
    \(sections.enumerated().map { text(of: $1, number: $0 + 1) }.joined())
    <footer>
    \(notes.map { "<p>\(XMLText.escaped($0))</p>\n" }.joined())<pre>\(XMLText.escaped(record))</pre>
    </footer>
    </body>
    </html>

    """
  }

  private func text(of section: Section, number: Int) -> String {
    // A byte order mark first, for spreadsheets.
    let file = Data(("\u{FEFF}" + section.csv).utf8).base64EncodedString()
    return """
      <section>
      <h2>\(XMLText.escaped(section.title))</h2>
      <div class="wide">
      \(section.body)</div>
      <p class="aside">\(XMLText.escaped(commandLabel)) <code>\(XMLText.escaped(section.command))</code> · \
      <a download="\(number).csv" href="data:text/csv;charset=utf-8;base64,\(file)">\(XMLText.escaped(fileLabel))</a></p>
      </section>

      """
  }

  private var languageTag: String {
    switch language {
    case .simplified: "zh-Hans"
    case .traditional: "zh-Hant"
    case .english: "en"
    }
  }

  private static let style = """
    body { margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #222; background: #fff; line-height: 1.5;
      font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif }
    h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2.5rem; border-bottom: 1px solid #ccc }
    h3 { font-size: 1rem; margin-bottom: .3rem }
    .wide { overflow-x: auto } .wide svg { min-width: 42rem }
    table { border-collapse: collapse; font-size: .9rem; margin: .5rem 0 }
    th, td { padding: .15rem .6rem; text-align: left; white-space: nowrap; border-bottom: 1px solid #eee }
    th { border-bottom: 1px solid #888 }
    .number { text-align: right; font-variant-numeric: tabular-nums }
    .lines td { padding: .15rem 0 } .lines td:last-child { padding-left: 1rem }
    mark { background: none; color: #b00020; font-weight: bold }
    .aside, footer { color: #555; font-size: .85rem }
    code, pre { font-family: "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; white-space: pre-wrap }
    summary { cursor: pointer; color: #06c; margin: .3rem 0 }
    @media print { summary { display: none } }
    """
}
