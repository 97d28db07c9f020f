internal import Storage
internal import SystemPackage

/// An entry of a directory, as the walk came upon it.
struct WalkedEntry {
  /// Which entry of which directory: the same for every path that leads there.
  struct Identity: Hashable {
    let directory: FileIdentity
    let component: FilePath.Component
  }

  let identity: Identity
  let path: FilePath
  let name: String

  /// A strict order by the bytes of the names, then of the paths; the order of the arguments and
  /// that of the file system have no part in it.
  static func precedes(_ left: WalkedEntry, _ right: WalkedEntry) -> Bool {
    let (name, other) = (left.name.utf8, right.name.utf8)
    if !name.elementsEqual(other) { return name.lexicographicallyPrecedes(other) }
    return left.path.string.utf8.lexicographicallyPrecedes(right.path.string.utf8)
  }
}
