/// A number in a text and all the ways to write it.
///
/// `25`, `二十五`, `廿五`, `二五` and `贰拾伍` are one number; so are `2014`, `二〇一四`, `二零一四` and
/// `二千零一十四`, and `30000`, `30,000`, `3万` and `三万`. A number that begins with 0 is read digit by
/// digit only. Folded characters.
package struct NumberReading {
  /// The digits without zeros before them, or as they are when it begins with one.
  private let digits: [Int]

  /// The most digits a number may have.
  private static let longest = 12

  /// Reads a run of numerals; `nil` when it is no number, or none that any other way is known for.
  init?(_ scalars: ArraySlice<UInt32>) {
    let plain = scalars.filter { $0 != 0x2C }
    let digits = plain.compactMap(Numerals.digit)
    if digits.count == plain.count {
      self.digits = digits
    } else {
      guard let value = Self.value(of: plain) else { return nil }
      self.digits = String(value).unicodeScalars.compactMap { Numerals.digit($0.value) }
    }
    guard 1...Self.longest ~= self.digits.count else { return nil }
  }

  /// The value of a number with places: 二十五, 廿五, 三万, 3万, 一百零五. A place must not be without what
  /// it multiplies but for 十 at the start.
  package static func value(of scalars: [UInt32]) -> Int? {
    var (total, section, digit) = (0, 0, Int?.none)
    var lastPlace = Int.max
    for scalar in scalars {
      if let value = Numerals.digit(scalar) {
        digit = 0x30...0x39 ~= scalar ? (digit ?? 0) * 10 + value : value
        if digit ?? 0 > 100_000_000 { return nil }
      } else if let tens = Numerals.tens(scalar) {
        guard digit == nil, lastPlace > 10 else { return nil }
        (section, lastPlace) = (section + tens, 10)
      } else if let place = Numerals.place(scalar), place < 10_000 {
        guard place < lastPlace, digit != nil || place == 10 else { return nil }
        (section, digit, lastPlace) = (
          section + (digit.flatMap { $0 == 0 ? nil : $0 } ?? 1) * place, nil, place
        )
      } else if let place = Numerals.place(scalar) {
        section += digit ?? 0
        guard section > 0, total == 0 || total % (place * 10_000) == 0 else { return nil }
        (total, section, digit, lastPlace) = (total + section * place, 0, nil, .max)
      }
    }
    let value = total + section + (digit ?? 0)
    return value > 0 ? value : nil
  }

  /// All ways to write it, each once.
  var forms: [[UInt32]] {
    var forms = [digits.map { UInt32($0) + 0x30 }]
    forms += Self.zeros.map { zero in digits.map { $0 == 0 ? zero : Self.plain[$0] } }
    if digits.first != 0 || digits.count == 1 {
      forms += [grouped] + withPlaces + short + withArabicPlaces
    }
    var known: Set<[UInt32]> = []
    return forms.filter { known.insert($0).inserted }
  }

  private static let zeros = scalars("〇零○")
  private static let plain = scalars("零一二三四五六七八九")
  private static let formal = scalars("零壹贰叁肆伍陆柒捌玖")

  private static func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private var value: Int { digits.reduce(0) { $0 * 10 + $1 } }

  /// `30,000`.
  private var grouped: [UInt32] {
    digits.enumerated().flatMap { index, digit in
      let isStart = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (isStart ? [0x2C] : []) + [UInt32(digit) + 0x30]
    }
  }

  /// With 十, 百, 千, 万, 亿: as usual, with 一十 for 十 and without, with 两 for 二, and in the forms of bills.
  private var withPlaces: [[UInt32]] {
    let usual = Self.placed(value, Self.plain, Self.scalars("十百千"))
    let formal = Self.placed(value, Self.formal, Self.scalars("拾佰仟"))
    let full =
      usual.first.map { Numerals.place($0) == 10 ? [Self.plain[1]] + usual : usual } ?? usual
    let (ten, one) = (Self.scalars("十")[0], Self.plain[1])
    let spare = usual.indices.filter { index in
      !(usual[index] == one && index + 1 < usual.count && usual[index + 1] == ten)
    }.map { usual[$0] }
    return [usual, full, spare, Self.withTwo(usual), Self.withTwo(full), formal]
  }

  /// `廿五`, `卅`, `两`.
  private var short: [[UInt32]] {
    if value == 2 { return [Self.scalars("两")] }
    guard (20..<50).contains(value) else { return [] }
    let tens = Self.scalars("廿卅卌")[value / 10 - 2]
    return [[tens] + (value % 10 == 0 ? [] : [Self.plain[value % 10]])]
  }

  /// `3万`, `3亿`.
  private var withArabicPlaces: [[UInt32]] {
    [("万", 10_000), ("亿", 100_000_000)].compactMap { name, place in
      guard value >= place, value.isMultiple(of: place) else { return nil }
      return Self.scalars("\(value / place)\(name)")
    }
  }

  private static func withTwo(_ form: [UInt32]) -> [UInt32] {
    form.enumerated().map { index, scalar in
      let next = index + 1 < form.count ? Numerals.place(form[index + 1]) ?? 0 : 0
      return scalar == plain[2] && next >= 100 ? scalars("两")[0] : scalar
    }
  }

  private static func placed(_ value: Int, _ digits: [UInt32], _ places: [UInt32]) -> [UInt32] {
    if value == 0 { return [digits[0]] }
    for (name, place) in [("亿", 100_000_000), ("万", 10_000)] where value >= place {
      let rest = value % place
      let gap = rest > 0 && rest < place / 10 ? [digits[0]] : []
      return placed(value / place, digits, places) + scalars(name) + gap
        + (rest > 0 ? insideNumber(rest, digits, places) : [])
    }
    let form = insideNumber(value, digits, places)
    return 10..<20 ~= value ? Array(form.dropFirst()) : form
  }

  /// A number behind others, where 十 is written 一十.
  private static func insideNumber(_ value: Int, _ digits: [UInt32], _ places: [UInt32]) -> [UInt32]
  {
    if value >= 10_000 { return placed(value, digits, places) }
    var (form, rest, isGap) = ([UInt32](), value, false)
    for (place, size) in [(2, 1_000), (1, 100), (0, 10)] {
      let digit = rest / size
      rest %= size
      if digit > 0 {
        form += (isGap ? [digits[0]] : []) + [digits[digit], places[place]]
        isGap = false
      } else {
        isGap = !form.isEmpty
      }
    }
    return form + (rest > 0 ? (isGap ? [digits[0]] : []) + [digits[rest]] : [])
  }
}
