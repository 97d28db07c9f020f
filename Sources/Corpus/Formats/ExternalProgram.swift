/// A program of the system that turns a document into text.
///
/// It is started without a shell, with limits on time, memory and what it writes; it reads the
/// document from its standard input and never learns the document's name.
struct ExternalProgram {
  /// Its name, to be found in PATH.
  let name: String

  /// The Debian package that has it.
  let package: String

  /// What it is called with.
  let arguments: [String]

  /// What it makes of the document.
  func run(on document: [UInt8]) throws(UnreadableDocument) -> [UInt8] {
    let program = try path
    let limits = try Self(name: "prlimit", package: "util-linux", arguments: []).path
    let output = try ChildProcess.run(
      limits, Self.limits(of: document) + [program] + arguments, input: document,
      seconds: Self.seconds)
    switch output.end {
    case .exit(0): return output.bytes
    case .overtime: throw UnreadableDocument(.beyondLimit(.time))
    case .oversize: throw UnreadableDocument(.beyondLimit(.textSize))
    case .exit, .signal: throw UnreadableDocument(.refused(by: name))
    }
  }

  /// How long a program may run.
  static let seconds = 30

  private static func limits(of document: [UInt8]) -> [String] {
    let written = max(64 << 20, 2 * document.count)
    let memory = (1 << 30) + 4 * document.count
    return ["--core=0", "--cpu=\(seconds)", "--fsize=\(written)", "--as=\(memory)", "--"]
  }

  private var path: String {
    get throws(UnreadableDocument) {
      guard let path = ProgramPath.find(name) else {
        throw UnreadableDocument(.missingTool(program: name, package: package))
      }
      return path
    }
  }
}
