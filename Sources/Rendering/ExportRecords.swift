package import Studying

/// Texts and numbers in the forms of other programs.
package struct ExportRecords {
  private let displayPath: (String) -> String

  /// Records that name files as `displayPath` does.
  package init(displayPath: @escaping (String) -> String) {
    self.displayPath = displayPath
  }

  /// The names of the columns of `tokens`.
  package var tokenHeads: String {
    DelimitedRows.commas.row(["file", "speech", "sentence", "position", "word", "folded"])
  }

  /// A row for each word of a document: sentences and words are numbered from 1.
  package func tokens(of document: TokenizedDocument) -> String {
    let speech = document.speech.map { String($0) } ?? ""
    let start = DelimitedRows.commas.row([displayPath(document.file), speech]).dropLast() + ","
    var text = ""
    for (sentence, number) in zip(document.sentences, 1...) {
      for (token, position) in zip(sentence.tokens, 1...) {
        // Words are letters: nothing in them is to be quoted.
        text += "\(start)\(number),\(position),\(token.written),\(token.folded)\n"
      }
    }
    return text
  }

  /// A document in the form of CoNLL-U (https://universaldependencies.org/format.html): words as they are written, their
  /// folded forms as lemmas; nothing is said of what is not known.
  package func conll(of document: TokenizedDocument) -> String {
    let name =
      VisibleText.of(displayPath(document.file)) + (document.speech.map { "#\($0)" } ?? "")
    var text = "# newdoc id = \(name)\n"
    for (sentence, number) in zip(document.sentences, 1...) {
      text += "# sent_id = \(name):\(number)\n# text = \(VisibleText.of(sentence.text))\n"
      for (token, position) in zip(sentence.tokens, 1...) {
        text += "\(position)\t\(token.written)\t\(token.folded)" + "\t_" * 7 + "\n"
      }
      text += "\n"
    }
    return text
  }

  /// The names of the columns of `matrix`.
  package var matrixHeads: String {
    DelimitedRows.commas.row(["word", "file", "speech", "places"])
  }

  /// What the documents of `matrix` are called: the cells of file and speech.
  package func names(of matrix: WordMatrix) -> [(file: String, speech: String)] {
    matrix.documents.map { (displayPath($0.file), $0.speech.map { String($0) } ?? "") }
  }

  /// A row for each document that holds a word.
  package static func matrix(
    of word: String, _ cells: [WordMatrix.Cell], in names: [(file: String, speech: String)]
  ) -> String {
    cells.map { cell in
      let (file, speech) = names[cell.document]
      return DelimitedRows.commas.row([word, file, speech, String(cell.places)])
    }.joined()
  }

  /// A network in GraphML (http://graphml.graphdrawing.org).
  package func graphML(of graph: WordGraph) -> String {
    let nodes = graph.nodes.enumerated().map { number, node in
      "    <node id=\"n\(number)\"><data key=\"word\">\(XMLText.escaped(node.word))</data>"
        + "<data key=\"count\">\(node.passages)</data></node>\n"
    }
    let edges = graph.edges.map { edge in
      "    <edge source=\"n\(edge.first)\" target=\"n\(edge.second)\">"
        + "<data key=\"together\">\(edge.passages)</data>"
        + "<data key=\"logDice\">\(edge.logDice)</data></edge>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="word" for="node" attr.name="label" attr.type="string"/>
        <key id="count" for="node" attr.name="passages" attr.type="int"/>
        <key id="together" for="edge" attr.name="weight" attr.type="int"/>
        <key id="logDice" for="edge" attr.name="logDice" attr.type="double"/>
        <graph edgedefault="undirected">
      \(nodes.joined())\(edges.joined())  </graph>
      </graphml>

      """
  }
}

private func * (text: String, count: Int) -> String { String(repeating: text, count: count) }
