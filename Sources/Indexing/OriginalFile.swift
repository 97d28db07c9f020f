internal import Corpus
internal import Describing
internal import Storage
internal import SystemPackage

/// A file of the corpus that has the bytes it was indexed with, and the texts that it gives.
struct OriginalFile {
  private let raw: RawFile
  private let file: FoundFile
  private let fingerprint: Fingerprint
  private let isRepairing: Bool
  private var texts: [TextIdentity: [UInt8]] = [:]
  private var readings: Set<TextEncoding?> = []

  /// Reads the bytes of a file; an error unless they have this fingerprint.
  init(
    at path: FilePath, named name: String, fingerprint: Fingerprint, isRepairing: Bool
  ) throws(OriginalLoss) {
    file = try Self.find(path, named: name)
    do throws(Diagnostic) { raw = try RawFile(reading: file) } catch { throw error.reason.loss }
    guard Fingerprint(of: raw.bytes) == fingerprint else { throw .changed }
    self.fingerprint = fingerprint
    self.isRepairing = isRepairing
  }

  /// The text of this identity; `nil` when the file gives no such text. It is read as files are, and
  /// if need be in the encoding that the index has of it, which a user may have stated.
  mutating func text(_ identity: TextIdentity, in encoding: TextEncoding) -> [UInt8]? {
    if let text = texts[identity] { return text }
    for stated in [nil, encoding] {
      read(in: stated)
      if let text = texts[identity] { return text }
    }
    return nil
  }

  private mutating func read(in encoding: TextEncoding?) {
    guard readings.insert(encoding).inserted else { return }
    let rule = encoding.flatMap { EncodingRule("*=\($0.names[0])") }
    let options = IndexingOptions(
      reading: ReadingOptions(encodings: rule.map { [$0] } ?? []), isRepairing: isRepairing)
    let loaded = LoadedFile(
      CorpusFile(raw, fingerprint, of: file, options: options, describer: Describer()))
    for document in loaded.documents {
      texts[TextIdentity(of: document.source)] = document.source
    }
  }

  /// The file as a walk finds it, which tells its format.
  private static func find(
    _ path: FilePath, named name: String
  ) throws(OriginalLoss) -> FoundFile {
    guard try type(of: path) == .regular else { throw .changed }
    let listing: FileListing
    do {
      listing = try DirectoryWalk.walk(roots: [CorpusRoot(path: path, name: name)])
    } catch {
      throw error.reason.loss
    }
    guard let file = listing.files.first else { throw .readsOtherwise }
    return file
  }

  private static func type(of path: FilePath) throws(OriginalLoss) -> FileType {
    do throws(Errno) { return try path.stat().type } catch {
      switch error {
      case .noSuchFileOrDirectory, .notDirectory: throw .missing
      default: throw .unreadable(error.description)
      }
    }
  }
}

extension CorpusError.Reason {
  fileprivate var loss: OriginalLoss {
    switch self {
    case .unreadable(let reason): .unreadable(reason)
    case .neitherFileNorDirectory: .changed
    }
  }
}

extension Diagnostic.Reason {
  /// What a file that was read once and cannot be read now has lost.
  fileprivate var loss: OriginalLoss {
    if case .unreadable(let reason) = self { .unreadable(reason) } else { .changed }
  }
}
