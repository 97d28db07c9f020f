import Foundation
import TestSupport

/// Texts, and copies of them with other names of places, and with a tenth of the sentences of another text in
/// place of their own.
struct PlantedCopies {
  /// The share of sentences that are replaced.
  private static let share = 0.1

  /// All documents, and for each text the names of it and its copy.
  private(set) var planted: (documents: [SourceDocument], pairs: Set<Set<String>>) = ([], [])
  private var generator: SeededGenerator

  init(of texts: [String], seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    for (number, text) in texts.enumerated() {
      let other: [Substring] = texts[(number + 1) % texts.count].split(separator: "。")
        .filter { $0.utf8.count < 300 }
      let (name, copy) = ("\(number)-source.txt", "\(number)-copy.txt")
      planted.documents.append(SourceDocument(name: name, text))
      planted.documents.append(SourceDocument(name: copy, changed(text, by: other)))
      planted.pairs.insert([name, copy])
    }
  }

  private mutating func changed(_ text: String, by other: [Substring]) -> String {
    let sentences = text.split(separator: "。").map { sentence in
      Double.random(in: 0..<1, using: &generator) < Self.share
        ? other.randomElement(using: &generator) ?? sentence : sentence
    }
    let copy = sentences.joined(separator: "。")
    let others = ["松涛", "鹭洲", "云屏"]
    return zip(Self.places(in: copy), others).reduce(copy) { copy, names in
      copy.replacing(names.0, with: names.1)
    }
  }

  /// The commonest names before 县, 市, 区 and the like.
  private static func places(in text: String) -> [String] {
    var counts: [String: Int] = [:]
    for match in text.matches(of: /(\p{Han}{2})[县縣市区區省镇鎮]/) {
      counts[String(match.1), default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
  }

  /// Clean reports of the data kit, where it is.
  static func reports() throws -> [String] {
    guard DataKit.isAvailable else { return [] }
    let names = try FileManager.default.subpathsOfDirectory(atPath: DataKit.path("sample-reports"))
    return names.sorted()
      .compactMap {
        try? String(contentsOfFile: DataKit.path("sample-reports/\($0)"), encoding: .utf8)
      }
      .filter { $0.count { $0 == "。" } >= 10 }
  }
}
