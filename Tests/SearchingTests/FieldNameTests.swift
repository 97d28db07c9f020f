import Describing
import Querying
import Testing

/// Law: whatever name a column has for a known field, a query may use it.
@Suite struct FieldNameTests {
  @Test(arguments: FieldName.spellings.map { (name: $0.key, field: $0.value) })
  func everySpellingOfAFieldCanBeAsked(name: String, field: String) {
    #expect(StandardField(name: name)?.rawValue == field)
  }
}
