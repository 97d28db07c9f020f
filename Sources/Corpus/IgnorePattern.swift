/// A pattern of a `.gitignore` that is compared with a whole path, as git's `wildmatch` compares it: `*` and `?` stand for anything but
/// a slash, `**` between slashes for any directories, `[a-z]`, `[!a-z]` and `[[:digit:]]` for one character of a class.
///
/// Characters are Unicode scalars; git's are bytes, which is the same but for `?` and classes of other letters than ASCII's.
struct IgnorePattern: Sendable {
  fileprivate enum Part: Sendable {
    case one(UInt32)
    case anyCharacter
    case oneOf(CharacterClass)
    /// `*`: any run without a slash.
    case run
    /// `**` at the end, or before an escaped slash: any run.
    case longRun
    /// `**/`, in two parts: nothing of both, or the first character of a run, and what follows to its slash at the end.
    case directories
    case restOfDirectories
  }

  private var parts: [Part] = []

  /// `nil` for a pattern that agrees with nothing: a class without its end, a backslash at the end.
  init?(_ pattern: [UInt32]) {
    var reader = PatternReader(pattern)
    while let scalar = reader.next() {
      guard let part = Self.part(scalar, &reader) else { return nil }
      parts.append(part)
      if case .directories = part { parts.append(.restOfDirectories) }
    }
  }

  private static func part(_ scalar: UInt32, _ reader: inout PatternReader) -> Part? {
    switch Unicode.Scalar(scalar) {
    case "\\": reader.next().map(Part.one)
    case "?": .anyCharacter
    case "[": CharacterClass(&reader).map(Part.oneOf)
    case "*": star(&reader)
    default: .one(scalar)
    }
  }

  /// What a star stands for, with those behind it.
  private static func star(_ reader: inout PatternReader) -> Part {
    let isAtStart = reader.isAtStartOfComponent
    var count = 1
    while reader.skip("*") { count += 1 }
    guard count > 1, isAtStart else { return .run }
    if reader.isAtEnd || reader.isAtEscapedSlash { return .longRun }
    if reader.skip("/") { return .directories }
    return .run
  }

  /// Whether the pattern stands for the whole path.
  ///
  /// Complexity: O(*m*·*n*), whatever the pattern: all places where the pattern may stand are followed at once.
  func matches(_ path: [UInt32]) -> Bool {
    var places = [Bool](repeating: false, count: parts.count + 1)
    places[0] = true
    passOver(&places)
    for scalar in path {
      var next = [Bool](repeating: false, count: parts.count + 1)
      for (place, part) in parts.enumerated() where places[place] {
        let (stays, goesOn) = part.takes(scalar)
        if stays { next[place] = true }
        if goesOn { next[place + 1] = true }
      }
      passOver(&next)
      places = next
    }
    return places[parts.count]
  }

  /// Whatever may stand for nothing is passed over.
  private func passOver(_ places: inout [Bool]) {
    for (place, part) in parts.enumerated() where places[place] {
      switch part {
      case .run, .longRun: places[place + 1] = true
      case .directories: places[place + 2] = true
      default: break
      }
    }
  }
}

extension IgnorePattern.Part {
  /// Whether the part may go on behind a character, and whether it may end with it.
  fileprivate func takes(_ scalar: UInt32) -> (stays: Bool, goesOn: Bool) {
    let isSlash = scalar == 0x2F
    return switch self {
    case .one(let wanted): (false, scalar == wanted)
    case .anyCharacter: (false, !isSlash)
    case .oneOf(let characters): (false, !isSlash && characters.contains(scalar))
    case .run: (!isSlash, false)
    case .longRun: (true, false)
    case .directories: (false, !isSlash)
    case .restOfDirectories: (true, isSlash)
    }
  }
}
