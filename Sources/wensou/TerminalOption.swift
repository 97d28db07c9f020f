internal import ArgumentParser
internal import Rendering
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// The options that say what the terminal can do.
struct TerminalOption: ParsableArguments {
  @Option(help: .init(Session.messages.helpColor, valueName: "WHEN"))
  var color: ColorChoice?

  @Option(help: .init(Session.messages.helpHyperlink, valueName: "WHEN"))
  var hyperlink: ColorChoice?

  /// Whether the output is coloured.
  var isColored: Bool { (color ?? .auto).isColored }

  /// Where names of files lead, if the terminal is to be told.
  func url(displayPath: @escaping (String) -> String) -> ((String) -> String)? {
    guard isLinking else { return nil }
    let (host, directory) = (Self.host, Session.workingDirectory)
    return { name in
      let path = directory.pushing(FilePath(displayPath(name))).lexicallyNormalized()
      return Hyperlink.fileURL(path.string, host: host)
    }
  }

  private var isLinking: Bool {
    switch hyperlink ?? .auto {
    case .always: true
    case .never: false
    case .auto: Terminal.isOutput && Terminal.hasLinks
    }
  }

  /// The name of this machine; empty when nobody knows.
  private static var host: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard unsafe gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
    return String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
