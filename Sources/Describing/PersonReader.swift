/// Who speaks, as the lines below a title tell.
enum PersonReader {
  /// The name at the end of `岳阴县人民政府副县长  温树棠`, `市长熊茂平作政府工作报告`, `国家主席习近平`;
  /// `position` is where the office ends.
  static func officeHolder(in line: LineText) -> String? {
    for end in line.folded.indices.reversed() {
      guard let (_, start) = offices.match(endingAt: end, in: line) else { continue }
      let name =
        isSurname(before: start, in: line)
        ? wholeName(LineText((line.clean[start - 1..<start] + line.clean[end...])[...]))
        : name(from: end, in: line)
      if let name { return name }
    }
    return nil
  }

  /// Whether a surname alone stands before an office, as in `王院长金平`; not 代 or 副.
  private static func isSurname(before office: Int, in line: LineText) -> Bool {
    guard let surname = line.character(at: office - 1), Surnames.isSurname(surname),
      !"代副省市县区州".unicodeScalars.map(\.folded).contains(surname)
    else { return false }
    return line.character(at: office - 2).map { $0.isBlank || $0 == ":" } ?? true
  }

  /// The name behind `报告人：`, `主持人：` and the like, an office between passed over.
  static func labelled(in line: LineText) -> String? {
    guard let (_, end) = labels.match(at: 0, in: line), line.character(at: end) == ":"
    else { return nil }
    let rest = line.suffix(from: end + 1)
    return officeHolder(in: rest) ?? wholeName(rest)
  }

  /// The name of `习近平在纪念…座谈会上的讲话` and `——市长某某在…上的报告`.
  static func subject(of title: LineText) -> String? {
    guard let mark = title.firstPosition(of: "在".folded), 2...24 ~= mark,
      KindReader.kind(of: title) != nil
    else { return nil }
    let start = title.prefix(upTo: mark).trimmingMarks()
    return wholeName(start) ?? officeHolder(in: start)
  }

  /// The name a line is, if it is nothing else: `何敬之`, `刘 忻`.
  static func wholeName(_ line: LineText) -> String? {
    let line = line.trimmingMarks()
    let letters = line.folded.indices.filter { !line.folded[$0].isBlank }
    guard Surnames.isName(letters.map { line.folded[$0] }) else { return nil }
    return String(String.UnicodeScalarView(letters.map { line.clean[$0] }))
  }

  private static func name(from start: Int, in line: LineText) -> String? {
    let rest = line.suffix(from: start)
    if let name = wholeName(rest) { return name }
    let isMark = { (character: Unicode.Scalar) in
      character.isBlank || ":(".unicodeScalars.contains(character)
    }
    guard let head = rest.folded.firstIndex(where: { !isMark($0) }) else { return nil }
    for length in [3, 2] where rest.count > head + length {
      let end = head + length
      if endings.match(at: end, in: rest) != nil {
        return wholeName(LineText(rest.clean[head..<end]))
      }
    }
    return nil
  }

  private static let labels = WordList("报告人 发言人 讲话人 主讲人 致辞人 致词人 主持人 演讲人 主讲 主持 司仪 作者")
  private static let offices = WordList(
    """
    主席 书记 市长 县长 区长 镇长 乡长 省长 州长 盟长 旗长 主任 局长 部长 厅长 处长 科长 会长 理事长 委员长 总理 院长 校长 检察长 \
    秘书长 董事长 总经理 经理 行长 专员 司令员 政委
    """)
  private static let endings = WordList(") , 同志 作 在 代表 、 。 于 敬上")
}
