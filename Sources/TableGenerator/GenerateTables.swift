import ArgumentParser
import Foundation

/// Writes the tables of Analysis from ICU, Unihan and OpenCC; `make tables` calls it.
@main
struct GenerateTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate-tables", abstract: "Write the character tables of Analysis.")

  @Option(help: "Unihan_Variants.txt")
  var variants: String

  @Option(help: "Unihan_Readings.txt")
  var readings: String

  @Option(help: "Unihan_OtherMappings.txt")
  var mappings: String

  @Option(help: "OpenCC's TSCharacters as text")
  var opencc: String

  @Option(help: "The directory of the tables.")
  var output: String

  func run() throws {
    let forms = FormFolds.all()
    let pairs = HanFolds(
      simplifications: try Simplifications.all(), opencc: OpenCCCharacters(try text(of: opencc)),
      variants: Unihan(try text(of: variants)), mappings: Unihan(try text(of: mappings))
    ).pairs(excluding: Set(forms.keys))
    try write(.hanFolds(pairs))
    try write(.formFolds(forms))
    try write(.textClasses())
    try write(.pinyin(Readings(Unihan(try text(of: readings))).charactersBySyllable))
  }

  private func text(of path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(_ table: TableSource) throws {
    let path = "\(output)/\(table.name).swift"
    try table.text.write(toFile: path, atomically: true, encoding: .utf8)
  }
}
