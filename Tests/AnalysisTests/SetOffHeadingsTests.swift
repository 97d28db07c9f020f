import Testing

@testable import Analysis

/// Two blank lines before a line and one behind make it a heading; equal gaps do not.
@Suite struct SetOffHeadingsTests {
  @Test(arguments: [
    ("题\n\n甲。\n\n\n组织建设\n\n乙。\n", ["1:组织建设"]), ("题\n\n\n组织建设\n\n乙。\n", ["1:组织建设"]),
    ("题\n\n\n组织\n\n\n建设\n\n乙。\n", ["1:组织", "1:建设"]),
    ("题\n甲。\n \n\u{3000}\n  组织建设 \n\n乙。\n", ["1:组织建设"]),
    ("题\n\n\n一、总论\n\n组织。\n\n\n小组\n\n丙。\n", ["1:一、总论", "6:小组"]),
    ("题\n\n甲。\n\n组织建设\n\n乙。\n", []), ("题\n\n\n甲。\n\n\n组织建设\n\n\n乙。\n", []),
    ("题\n甲。\n\n\n组织建设\n乙。\n", []), ("\n\n题\n\n甲。\n", []), ("题\n甲。\n\n\n组织建设\n", []),
    ("题\n甲。\n\n\n# 组织\n\n乙。\n", ["1:组织"]), ("题\n甲。\n\n\n……\n\n乙。\n", []),
  ])
  func gaps(text: String, headings: [String]) {
    #expect(OutlineHeadingsTests.headings(folding: text) == headings)
  }
}
