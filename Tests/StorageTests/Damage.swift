import Storage
import SystemPackage
import Testing

/// Whether `body` ends in the error for damaged bytes.
func isDamaged<Result>(_ body: () throws(StorageError) -> Result) -> Bool {
  do throws(StorageError) {
    _ = try body()
    return false
  } catch {
    if case .damaged = error { return true }
    return false
  }
}

extension Bytes {
  /// Bytes of a file that is named only.
  init(_ array: [UInt8]) {
    self.init(array, path: "/index/file")
  }
}
