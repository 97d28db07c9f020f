/// Why a document gives no text.
struct UnreadableDocument: Error {
  let reason: Diagnostic.Reason

  init(_ reason: Diagnostic.Reason) {
    self.reason = reason
  }

  init(_ damage: DocumentDamage) {
    reason = .damagedDocument(damage)
  }
}
