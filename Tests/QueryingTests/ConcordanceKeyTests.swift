import Querying
import Testing

@Suite struct ConcordanceKeyTests {
  @Test(arguments: [
    ("1L", [ConcordanceKey.left(1)]), ("1r,2R,0", [.right(1), .right(2), .match]),
    ("１Ｌ，２Ｒ", [.left(1), .right(2)]), ("99L、 1 R", [.left(99), .right(1)]),
  ])
  func listsAreRead(text: String, keys: [ConcordanceKey]) {
    #expect(ConcordanceKey.list(text) == keys)
  }

  @Test(arguments: [
    "", ",", "1", "L", "0L", "100R", "1L,", "1L,,2R", "1X", "-1L", "+1L", "左1",
    "99999999999999999999L",
  ])
  func othersAreNot(text: String) {
    #expect(ConcordanceKey.list(text) == nil)
  }
}
