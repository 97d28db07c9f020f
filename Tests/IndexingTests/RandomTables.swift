import TestSupport

/// Tables of short texts at random, some rows of which are broken or blank.
enum RandomTables {
  /// Lines of JSON.
  static func jsonLines(upTo count: Int, using generator: inout SeededGenerator) -> String {
    let lines = (0..<Int.random(in: 1...count, using: &generator)).map { number in
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: return "{\"text\": \"没有完"
      case 1: return ""
      case 2: return "{\"text\": \"  \"}"
      case 3: return "{\"title\": \"题\(number)\", \"text\": \"\(text(using: &generator))\"}"
      case 4: return "{\"日期\": \"不是\", \"text\": \"\(text(using: &generator))\"}"
      default: return "{\"text\": \"\(text(using: &generator))\"}"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A table with commas.
  static func csv(upTo count: Int, using generator: inout SeededGenerator) -> String {
    let rows = (0..<Int.random(in: 1...count, using: &generator)).map { number in
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: return "\"坏\"了,\(text(using: &generator))"
      case 1: return "题\(number),"
      case 2: return "题\(number),\"\(text(using: &generator))\n\(text(using: &generator))\""
      default: return ",\(text(using: &generator))"
      }
    }
    return "标题,正文\n" + rows.joined(separator: "\n") + "\n"
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    let text = RandomDocuments.text(upTo: 20, using: &generator)
    return "工会"
      + text.filter { !"\"\\,\r\n".contains($0) && !($0.asciiValue.map { $0 < 32 } ?? false) }
  }
}
