/// What the walk made of an entry that counts.
struct Finding {
  enum Kind {
    case file(SourceFormat)
    case table
    case skipped(Diagnostic.Reason)
    case hidden
    case ignored(IgnoredEntry)
  }

  let entry: WalkedEntry
  let kind: Kind
}
