/// What the name of a file tells: `浙江省_2008.txt`.
enum FileNameReader {
  /// The fields a file's name in the index tells.
  static func fields(of path: String) -> [Field] {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let numbers = name.split(whereSeparator: { !$0.isNumber }).filter { $0.count == 4 }
    guard let year = numbers.last.flatMap({ Int(String($0)) }), 1900...2099 ~= year else {
      return []
    }
    return [Field(name: .year, value: String(year), origin: .fileName, confidence: 90)]
  }
}
