extension String {
  /// The full-width forms of ASCII (U+FF01 to U+FF5E) replaced by ASCII.
  var inHalfWidth: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.map(\.inHalfWidth))
    return String(view)
  }
}

extension Unicode.Scalar {
  /// The ASCII character this is the full-width form of, or else itself.
  var inHalfWidth: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }

  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether this means exclusion at the start of a term.
  var isMinus: Bool { inHalfWidth == "-" }

  /// Whether this alone asks for nothing: punctuation, controls, white space.
  var isSilent: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .control, .format:
      true
    default: properties.isWhitespace
    }
  }

  /// Whether this ends a word.
  var endsWord: Bool {
    properties.isWhitespace || QueryToken.Kind(mark: self) != nil || Quotation.isMark(self)
  }
}

extension QueryToken.Kind {
  /// The operator or bracket that is a token wherever it stands.
  init?(mark: Unicode.Scalar) {
    switch mark.inHalfWidth {
    case "(": self = .open
    case ")": self = .close
    case "|": self = .or
    default: return nil
    }
  }
}
