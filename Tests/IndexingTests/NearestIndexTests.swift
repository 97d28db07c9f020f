import SystemPackage
import TestSupport
import Testing

@testable import Indexing

@Suite struct NearestIndexTests {
  private let place: TemporaryDirectory

  init() throws {
    place = try TemporaryDirectory()
    try place.write([], to: "project/deep/er/.keep")
  }

  private func nearest(to name: String) -> String {
    var path = IndexDirectory.nearest(to: place.path.appending(name))
    return path.removePrefix(place.path) ? path.string : "outside: \(path)"
  }

  @Test("Without any, it is here, whether there or not")
  func none() {
    #expect(nearest(to: "project/deep") == "project/deep/Index")
    #expect(nearest(to: "project/missing") == "project/missing/Index")
  }

  @Test("It is the nearest one that could be an index, here or above")
  func nearestOne() throws {
    try place.write([], to: "project/Index/README.md")
    #expect(nearest(to: "project/deep/er") == "project/Index")
    #expect(nearest(to: "project") == "project/Index")
    try place.write([], to: "project/deep/Index/.keep")
    #expect(nearest(to: "project/deep/er") == "project/deep/Index")
    #expect(nearest(to: "project") == "project/Index")
  }

  @Test("What is called Index and is none is passed over")
  func foreign() throws {
    try place.write([], to: "project/Index/.keep")
    try place.write([], to: "project/deep/Index/letter.txt")
    try place.write([], to: "project/deep/er/Index")
    #expect(nearest(to: "project/deep/er") == "project/Index")
  }

  @Test("A committed index counts, whatever else is in its directory")
  func committed() throws {
    let fixture = try IndexFixture()
    try fixture.write("工会", to: "a.txt")
    try fixture.index()
    try fixture.place.write([], to: "Index/notes.txt")
    let found = IndexDirectory.nearest(to: fixture.place.path.appending("corpus"))
    #expect(found == fixture.directory.path)
  }

  @Test("The root is the last place")
  func root() {
    #expect(IndexDirectory.nearest(to: "/") == "/Index")
  }
}
