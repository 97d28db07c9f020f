/// Tells the fields of a document from its file's name, its frame and its first paragraph.
///
/// A value that cannot be told is absent. Confidences: 95 a part of the file's name that is nothing
/// else (`浙江省_2008`) or a whole date; 90 what stands where it always stands (a title's kind, the
/// office holder below the title); 70 to 85 what is told by its form alone (75 a bare year beside other text of the file's name); 50 the year a first
/// paragraph begins with, or the folder's kind.
enum FieldReader {
  /// Adds what a file's name in the index tells.
  static func read(fileName path: String, into fields: inout FieldCandidates) {
    let components = path.split(separator: "/").map(String.init)
    guard let last = components.last else { return }
    let stem = LineText(last.split(separator: ".").dropLast().joined(separator: "."))
    let parts = NameParts(stem)
    fields.add(DateReader.first(in: stem)?.date, .fileName, 95)
    fields.add(parts.bareYear, .fileName, 90)
    fields.add(parts.yearBesideText, .fileName, 75)
    for part in parts.texts {
      if let place = PlaceReader.place(at: 0, in: part) {
        fields.add(place, in: part, .fileName, place.range.count == part.count ? 95 : 85)
      }
      if let body = BodyReader.body(at: 0, in: part) {
        fields.add(.body, part[body], .fileName, body.count == part.count ? 84 : 80)
      }
      if let kind = KindReader.kind(of: part.withoutPartMark) {
        fields.add(.kind, kind.kind, .fileName, kind.confidence - 5)
      }
    }
    if let folder = components.dropLast().last {
      fields.add(.kind, KindReader.kind(ofFolder: folder), .fileName, 50)
    }
  }

  /// Adds what the lines of a document tell.
  static func read(_ frame: DocumentFrame, into fields: inout FieldCandidates) {
    if let title = frame.title { read(title: title, count: frame.titleCount, into: &fields) }
    read(head: frame, into: &fields)
    read(tail: frame.tail, into: &fields)
    if let opening = frame.opening { read(opening: opening, into: &fields) }
  }

  /// Adds what the title tells, and the title itself.
  static func read(title: LineText, count: Int, into fields: inout FieldCandidates) {
    fields.add(.title, title.text, .title, count > 1 ? 95 : 85)
    fields.add(DateReader.ownDate(of: title), .title, 85)
    if let kind = KindReader.kind(of: title) {
      fields.add(.kind, kind.kind, .title, kind.confidence)
    }
    fields.add(.speaker, PersonReader.subject(of: title), .title, 85)
    fields.add(.speaker, bracketedSpeaker(of: title), .title, 80)
    readPlaceAndBody(in: title, .title, into: &fields)
  }

  /// Adds what the lines around the salutation and the last ones tell.
  static func read(head frame: DocumentFrame, into fields: inout FieldCandidates) {
    for (index, line) in frame.head.enumerated() {
      let isSetOff = isSetOff(line)
      let date = isSetOff ? DateReader.first(in: line) : DateReader.date(at: 0, in: line)
      fields.add(date?.date, .salutation, 85)
      fields.add(DateReader.labelled(in: line), .salutation, 90)
      fields.add(.speaker, bracketedSpeaker(of: line), .salutation, 80)
      fields.add(.speaker, PersonReader.labelled(in: line), .salutation, 95)
      if line.count <= 40 || isSetOff {
        fields.add(.speaker, PersonReader.officeHolder(in: line), .salutation, 90)
      }
      if isBesideDate(index, in: frame.head) {
        fields.add(.speaker, PersonReader.wholeName(line), .salutation, 75)
      }
      if let subject = PersonReader.subject(of: line.trimmingMarks()) {
        fields.add(.speaker, subject, .salutation, 85)
      }
      if isSetOff, let kind = KindReader.kind(of: line.trimmingMarks()) {
        fields.add(.kind, kind.kind, .salutation, kind.confidence)
      }
      if frame.hasSalutation || isSetOff {
        readPlaceAndBody(in: line.trimmingMarks(), .salutation, into: &fields)
      }
    }
  }

  /// Adds what the last lines tell: a date or a body alone on its line, who signs.
  static func read(tail: [LineText], into fields: inout FieldCandidates) {
    for line in tail {
      let bare = line.trimmingMarks()
      if let date = DateReader.date(at: 0, in: bare), date.range.upperBound == bare.count {
        fields.add(date.date, .salutation, 80)
      }
      if let body = BodyReader.body(at: 0, in: bare), body == 0..<bare.count {
        fields.add(.body, bare.text, .salutation, 75)
      }
      if line.folded.last.map({ !"。!;:".unicodeScalars.contains($0) }) == true, line.count <= 30,
        BodyReader.body(at: 0, in: bare) != nil
      {
        fields.add(.speaker, PersonReader.officeHolder(in: line), .salutation, 75)
      }
    }
  }

  /// Adds the year the first paragraph begins with.
  static func read(opening: LineText, into fields: inout FieldCandidates) {
    guard let found = DateReader.date(at: 0, in: opening) else { return }
    fields.add(.year, String(found.date.year), .text, 50)
  }

  private static func readPlaceAndBody(
    in line: LineText, _ origin: FieldOrigin, into fields: inout FieldCandidates
  ) {
    for start in anchors(in: line) {
      if let place = PlaceReader.place(at: start, in: line) {
        fields.add(place, in: line, origin, 80)
      }
      if let body = BodyReader.body(at: start, in: line) {
        fields.add(.body, line[body], origin, 86)
      }
    }
  }

  /// Where a place or a body may begin: at the beginning, behind a date there, behind 在.
  private static func anchors(in line: LineText) -> [Int] {
    var anchors = [0]
    if let date = DateReader.first(in: line), date.range.lowerBound <= 3 {
      let end = date.range.upperBound
      anchors.append(
        (end..<line.count).first { !line.folded[$0].isBlank && line.folded[$0] != "度" } ?? end)
    }
    if let mark = line.firstPosition(of: "在".folded), mark <= 20 { anchors.append(mark + 1) }
    return anchors
  }

  /// `（2021年2月6日 杨军）` at the end of a title.
  private static func bracketedSpeaker(of title: LineText) -> String? {
    guard let open = title.folded.lastIndex(of: "("), title.folded.last == ")" else { return nil }
    let inside = LineText(title.clean[(open + 1)..<(title.count - 1)])
    guard let date = DateReader.date(at: 0, in: inside) else { return nil }
    let rest = inside.suffix(from: date.range.upperBound)
    return PersonReader.wholeName(rest) ?? PersonReader.officeHolder(in: rest)
  }

  /// Whether a line is in brackets or begins with a dash, as dates and places below a title are.
  private static func isSetOff(_ line: LineText) -> Bool {
    line.folded.first.map { "(—-─>".unicodeScalars.contains($0) } ?? false
  }

  private static func isBesideDate(_ index: Int, in head: [LineText]) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      head.indices.contains(neighbour)
        && DateReader.date(at: 0, in: head[neighbour].trimmingMarks()) != nil
    }
  }
}
