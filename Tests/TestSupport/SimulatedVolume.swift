import Storage
import SystemPackage

/// The files of a `SimulatedDisk`, each thing as it is and as it is on the medium. Paths are
/// absolute and normal; as strings they are much faster than `FilePath` where nothing is optimized.
struct SimulatedVolume {
  struct File {
    var bytes: [UInt8] = []
    var synced: [UInt8] = []
  }

  var trouble = SimulatedDisk.Trouble.none
  var operations: [String] = []
  private(set) var hadTrouble = false

  private var files: [Int: File] = [:]
  private var directories: Set<String> = []
  private var names: [String: Int] = [:]
  private var syncedNames: [String: Int] = [:]

  /// The same files without record or trouble.
  var copy: SimulatedVolume {
    var copy = self
    (copy.trouble, copy.operations, copy.hadTrouble) = (.none, [], false)
    return copy
  }

  /// What is left when the power goes; see `SimulatedDisk.afterPowerCut`.
  func afterPowerCut(keeping keeps: () -> Bool) -> SimulatedVolume {
    var volume = copy
    volume.names = syncedNames
    for path in Set(names.keys).union(syncedNames.keys).sorted()
    where names[path] != syncedNames[path] && keeps() {
      volume.names[path] = names[path]
    }
    for (inode, file) in files.sorted(by: { $0.key < $1.key }) {
      let bytes = Self.surviving(file, keeping: keeps)
      volume.files[inode] = File(bytes: bytes, synced: bytes)
    }
    volume.syncedNames = volume.names
    return volume
  }

  private static func surviving(_ file: File, keeping keeps: () -> Bool) -> [UInt8] {
    guard file.bytes != file.synced else { return file.synced }
    let middle = file.bytes.count / 2
    var bytes = file.synced
    if keeps() { bytes = Array(file.bytes[..<middle]) }
    if keeps() {
      bytes += repeatElement(0, count: max(0, middle - bytes.count))
      bytes = Array(bytes[..<middle] + file.bytes[middle...])
    }
    return bytes
  }

  /// Writes down an operation that is about to be done, and fails if it must not be.
  mutating func record(_ operation: String, _ paths: [String]) throws(StorageError) {
    let number = operations.count
    operations.append(([operation] + paths.map(\.lastName)).joined(separator: " "))
    let fails =
      switch trouble {
      case .none: false
      case .fault(let at): number == at
      case .powerCut(let at): number >= at
      }
    guard fails else { return }
    hadTrouble = true
    throw .system(operation: operation, path: FilePath(paths[0]), reason: .ioError)
  }

  mutating func createDirectory(_ path: String) {
    directories.insert(path)
  }

  func names(in directory: String) throws(StorageError) -> [String] {
    guard directories.contains(directory) else {
      throw Self.missing("opendir", directory)
    }
    return contents(of: directory).keys.sorted()
  }

  func contents(of directory: String) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for (path, inode) in names where path.directory == directory {
      contents[path.lastName] = files[inode]?.bytes
    }
    return contents
  }

  mutating func create(_ path: String) throws(StorageError) -> Int {
    guard directories.contains(path.directory) else {
      throw Self.missing("open", path)
    }
    if let inode = names[path] {
      files[inode]?.bytes = []
      return inode
    }
    return add(File(), at: path)
  }

  mutating func put(_ bytes: [UInt8], at path: String) {
    directories.insert(path.directory)
    syncedNames[path] = add(File(bytes: bytes, synced: bytes), at: path)
  }

  private mutating func add(_ file: File, at path: String) -> Int {
    let inode = files.count
    files[inode] = file
    names[path] = inode
    return inode
  }

  mutating func addLockFile(in directory: String) {
    let path = "\(directory)/\(DirectoryLock.fileName)"
    if names[path] == nil { _ = add(File(), at: path) }
  }

  mutating func append(_ bytes: ArraySlice<UInt8>, to inode: Int) {
    files[inode]?.bytes += bytes
  }

  mutating func sync(_ inode: Int) {
    guard let file = files[inode] else { return }
    files[inode] = File(bytes: file.bytes, synced: file.bytes)
  }

  mutating func rename(_ old: String, to new: String) throws(StorageError) {
    guard let inode = names.removeValue(forKey: old) else { throw Self.missing("rename", old) }
    names[new] = inode
  }

  mutating func syncDirectory(_ directory: String) {
    for path in Set(names.keys).union(syncedNames.keys)
    where path.directory == directory {
      syncedNames[path] = names[path]
    }
  }

  mutating func remove(_ path: String) throws(StorageError) {
    guard names.removeValue(forKey: path) != nil else { throw Self.missing("unlink", path) }
  }

  func bytes(at path: String) throws(StorageError) -> [UInt8] {
    guard let inode = names[path], let file = files[inode] else {
      throw Self.missing("open", path)
    }
    return file.bytes
  }

  private static func missing(_ operation: String, _ path: String) -> StorageError {
    .system(operation: operation, path: FilePath(path), reason: .noSuchFileOrDirectory)
  }
}

extension String {
  /// What stands before the last slash of a path.
  fileprivate var directory: String {
    String(self[..<(lastIndex(of: "/") ?? startIndex)])
  }

  /// What stands behind the last slash of a path.
  fileprivate var lastName: String {
    lastIndex(of: "/").map { String(self[index(after: $0)...]) } ?? self
  }
}
