/// The generator SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
struct SplitMix64 {
  var state: UInt64

  init(state: UInt64) {
    self.state = state
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to `limit` - 1; the small bias does not matter here.
  mutating func next(below limit: Int) -> Int {
    Int(next() % UInt64(limit))
  }
}
