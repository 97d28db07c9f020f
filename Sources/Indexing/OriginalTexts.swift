internal import Corpus
internal import Describing
internal import Storage
internal import Synchronization
internal import SystemPackage

/// The texts of documents that an index does not hold, read again from the files of the corpus.
///
/// Promise: a text is given only when its file has the bytes that were indexed, and when it is, by its
/// hash, the text that was indexed; so positions in one are positions in the other.
///
/// Memory: the texts of the file that was read last.
final class OriginalTexts: Sendable {
  private struct Key: Hashable {
    let path: FilePath
    let fingerprint: Fingerprint
  }

  private let directory: IndexDirectory
  private let isRepairing: Bool
  private let last = Mutex<(key: Key, file: Result<OriginalFile, OriginalLoss>)?>(nil)

  /// The texts of an index in a directory.
  init(_ directory: IndexDirectory, isRepaired: Bool) {
    self.directory = directory
    isRepairing = isRepaired
  }

  /// The text of this identity in the file of a document.
  func text(
    _ identity: TextIdentity, of description: DocumentDescription
  ) throws(StorageError) -> [UInt8] {
    let key = Key(
      path: directory.path(ofFileNamed: description.fileName), fingerprint: description.fingerprint)
    let result: Result<[UInt8], OriginalLoss> = last.withLock { last in
      var file = last.flatMap { $0.key == key ? $0.file : nil } ?? open(key, description.fileName)
      let text = file.text(identity, in: description.encoding)
      last = (key, file)
      return text
    }
    do { return try result.get() } catch { throw .lostOriginal(path: key.path, error) }
  }

  private func open(_ key: Key, _ name: String) -> Result<OriginalFile, OriginalLoss> {
    Result { () throws(OriginalLoss) in
      try OriginalFile(
        at: key.path, named: name, fingerprint: key.fingerprint, isRepairing: isRepairing)
    }
  }
}

extension Result<OriginalFile, OriginalLoss> {
  fileprivate mutating func text(
    _ identity: TextIdentity, in encoding: TextEncoding
  ) -> Result<[UInt8], OriginalLoss> {
    switch self {
    case .failure(let loss): return .failure(loss)
    case .success(var file):
      let text = file.text(identity, in: encoding)
      self = .success(file)
      return text.map { .success($0) } ?? .failure(.readsOtherwise)
    }
  }
}
