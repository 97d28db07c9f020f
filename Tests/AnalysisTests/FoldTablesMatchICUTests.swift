import CICU
import Testing

@testable import Analysis

/// The committed tables say what ICU says: `make tables` was run for this ICU.
@Suite struct FoldTablesMatchICUTests {
  @Test("What ICU simplifies is folded together")
  func simplifications() {
    var status: Int32 = 0
    guard let simplifier = unsafe cicu_simplifier_open(&status) else {
      Issue.record("status \(status)")
      return
    }
    defer { unsafe cicu_simplifier_close(simplifier) }
    var count = 0
    for scalar in UInt32(0)...0x10FFFF where cicu_is_han(scalar) == 1 {
      let simplified = unsafe cicu_simplify(simplifier, scalar, &status)
      if simplified != scalar { count += 1 }
      if Folding.fold(scalar) != Folding.fold(simplified) { Issue.record("\(name(scalar))") }
    }
    #expect(count > 2_800)
    #expect(status <= 0)
  }

  @Test("Forms are folded to what they are forms of")
  func forms() {
    for scalar in UInt32(0)...0x10FFFF {
      let plain = cicu_simple_case_fold(cicu_single_decomposition(scalar))
      if Folding.fold(scalar) != Folding.fold(plain) { Issue.record("\(name(scalar))") }
    }
  }

  @Test("Nothing but Han characters and forms is folded")
  func nothingElse() {
    for scalar in UInt32(0)...0x10FFFF where Folding.fold(scalar) != scalar {
      let isForm = cicu_simple_case_fold(cicu_single_decomposition(scalar)) != scalar
      let isHan = cicu_is_han(scalar) == 1 && cicu_is_han(Folding.fold(scalar)) == 1
      if !isForm && !isHan { Issue.record("\(name(scalar))") }
    }
  }

  @Test("No folded Han character is a form of another one")
  func endsInPlainCharacters() {
    for scalar in UInt32(0)...0x10FFFF where cicu_is_han(scalar) == 1 {
      let folded = Folding.fold(scalar)
      if cicu_single_decomposition(folded) != folded { Issue.record("\(name(scalar))") }
    }
  }

  private func name(_ scalar: UInt32) -> String {
    "U+" + String(scalar, radix: 16, uppercase: true)
  }
}
