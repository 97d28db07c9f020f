import Testing

@testable import Analysis

@Suite struct EntityTableTests {
  @Test("The 252 names of HTML 4, each its own character")
  func count() {
    #expect(EntityTable.scalars.count == 252)
    #expect(Set(EntityTable.scalars.values).count == 252)
  }

  @Test(
    "Names from every part of the table",
    arguments: [
      ("quot", 0x22), ("nbsp", 0xA0), ("yuml", 0xFF), ("OElig", 0x152), ("Omega", 0x3A9),
      ("thetasym", 0x3D1), ("ldquo", 0x201C), ("rdquo", 0x201D), ("middot", 0xB7),
      ("hellip", 0x2026),
      ("euro", 0x20AC), ("rang", 0x232A), ("diams", 0x2666), ("mdash", 0x2014),
    ] as [(String, UInt32)])
  func scalars(name: String, scalar: UInt32) {
    #expect(EntityTable.scalars[name] == scalar)
  }
}
