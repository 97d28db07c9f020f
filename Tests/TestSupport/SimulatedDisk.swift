package import Storage
import Synchronization
package import SystemPackage

/// A disk in memory that records what is done to it, can stop at any operation, and knows what a
/// power cut would leave: file contents as of their last `sync`, names as of the last
/// `syncDirectory`, and whatever else the system chose to write before.
package final class SimulatedDisk: Disk {
  /// What happens from some operation on.
  package enum Trouble: Sendable {
    /// Nothing.
    case none
    /// Operation number `at`, from 0, fails; those after it succeed.
    case fault(at: Int)
    /// The power goes before operation number `at`: it and all after it do nothing and fail.
    case powerCut(at: Int)
  }

  private let state: Mutex<SimulatedVolume>
  private let lockPlace: TemporaryDirectory

  /// An empty disk.
  package convenience init() throws {
    try self.init(SimulatedVolume())
  }

  private init(_ volume: SimulatedVolume) throws {
    state = Mutex(volume)
    lockPlace = try TemporaryDirectory()
  }

  /// A disk of its own with the same files, without trouble and with an empty record.
  package func copy() throws -> SimulatedDisk {
    try SimulatedDisk(state.withLock { $0.copy })
  }

  /// The disk after a power cut. `keeps` is asked of everything that was not synced whether it was
  /// written all the same: each changed name, and each half of a changed file.
  package func afterPowerCut(keeping keeps: () -> Bool) throws -> SimulatedDisk {
    try SimulatedDisk(state.withLock { $0.afterPowerCut(keeping: keeps) })
  }

  /// Sets what goes wrong and begins the record anew.
  package func begin(_ trouble: Trouble) {
    state.withLock {
      $0.trouble = trouble
      $0.operations = []
    }
  }

  /// What was done since `begin`: the operation, then the names of files without the directory.
  package var record: [String] { state.withLock { $0.operations } }

  /// Whether the trouble came: an operation failed because of it.
  package var hadTrouble: Bool { state.withLock { $0.hadTrouble } }

  /// The files of a directory with their bytes.
  package func files(in directory: FilePath) -> [String: [UInt8]] {
    state.withLock { $0.contents(of: directory.string) }
  }

  /// Puts a file there, safe from power cuts, outside of the record.
  package func put(_ bytes: [UInt8], at path: FilePath) {
    state.withLock { $0.put(bytes, at: path.string) }
  }

  package func createDirectory(_ path: FilePath) throws(StorageError) {
    try run("mkdir", path.string) { (volume) throws(StorageError) in
      volume.createDirectory(path.string)
    }
  }

  package func names(in directory: FilePath) throws(StorageError) -> [String] {
    try run("opendir", directory.string) { (volume) throws(StorageError) in
      try volume.names(in: directory.string)
    }
  }

  package func create(_ path: FilePath) throws(StorageError) -> any WritableFile {
    let inode = try run("open", path.string) { (volume) throws(StorageError) in
      try volume.create(path.string)
    }
    return SimulatedFile(disk: self, inode: inode, path: path.string)
  }

  package func rename(_ old: FilePath, to new: FilePath) throws(StorageError) {
    try run("rename", old.string, new.string) { (volume) throws(StorageError) in
      try volume.rename(old.string, to: new.string)
    }
  }

  package func syncDirectory(_ path: FilePath) throws(StorageError) {
    try run("fsync-directory", path.string) { (volume) throws(StorageError) in
      volume.syncDirectory(path.string)
    }
  }

  package func remove(_ path: FilePath) throws(StorageError) {
    try run("unlink", path.string) { (volume) throws(StorageError) in try volume.remove(path.string)
    }
  }

  package func map(_ path: FilePath) throws(StorageError) -> Bytes {
    let bytes = try run("mmap", path.string) { (volume) throws(StorageError) in
      try volume.bytes(at: path.string)
    }
    return Bytes(bytes, path: path)
  }

  package func lock(_ directory: FilePath) throws(StorageError) -> DirectoryLock {
    try run("flock", directory.string) { (volume) throws(StorageError) in
      volume.addLockFile(in: directory.string)
    }
    return try SystemDisk().lock(lockPlace.path)
  }

  /// Records the operation and does it, or fails in its place.
  fileprivate func run<Result: Sendable>(
    _ operation: String, _ paths: String...,
    body: (inout SimulatedVolume) throws(StorageError) -> Result
  ) throws(StorageError) -> Result {
    let outcome: Swift.Result<Result, StorageError> = state.withLock { volume in
      do throws(StorageError) {
        try volume.record(operation, paths)
        return .success(try body(&volume))
      } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }
}

/// A file of a `SimulatedDisk`. A write that fails has written half of its bytes.
private struct SimulatedFile: WritableFile {
  let disk: SimulatedDisk
  let inode: Int
  let path: String

  func write(_ bytes: [UInt8]) throws(StorageError) {
    do throws(StorageError) {
      try disk.run("write", path) { (volume) throws(StorageError) in
        volume.append(bytes[...], to: inode)
      }
    } catch {
      disk.tear(bytes, inode: inode)
      throw error
    }
  }

  func sync() throws(StorageError) {
    try disk.run("fsync", path) { (volume) throws(StorageError) in volume.sync(inode) }
  }

  func close() throws(StorageError) {
    try disk.run("close", path) { (_) throws(StorageError) in }
  }
}

extension SimulatedDisk {
  /// Writes the first half of the bytes of a write that failed, unless the power is off.
  fileprivate func tear(_ bytes: [UInt8], inode: Int) {
    state.withLock { volume in
      if case .powerCut = volume.trouble { return }
      volume.append(bytes.prefix(bytes.count / 2), to: inode)
    }
  }
}
