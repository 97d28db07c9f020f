internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// Runs `body`; its failure becomes a `StorageError` that names the call and the path.
func systemCall<Result>(
  _ operation: String, _ path: FilePath, _ body: () throws -> Result
) throws(StorageError) -> Result {
  do {
    return try body()
  } catch let reason as Errno {
    throw .system(operation: operation, path: path, reason: reason)
  } catch {
    throw .system(operation: operation, path: path, reason: .ioError)
  }
}

/// Runs a C call that answers -1 for failure, again when a signal interrupted it.
func systemCall(
  _ operation: String, _ path: FilePath, status body: () -> CInt
) throws(StorageError) {
  while body() == -1 {
    let reason = Errno(rawValue: errno)
    guard reason == .interrupted else {
      throw .system(operation: operation, path: path, reason: reason)
    }
  }
}
