package import Querying
package import Storage

extension TextAbsence {
  /// What became of the file, for an answer.
  package init(_ loss: OriginalLoss) {
    self =
      switch loss {
      case .missing: .missing
      case .unreadable(let reason): .unreadable(reason)
      case .changed: .changed
      case .readsOtherwise: .readsOtherwise
      }
  }
}
