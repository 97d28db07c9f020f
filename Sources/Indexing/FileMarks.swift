internal import Corpus
internal import Storage
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#endif

/// What the file system told of the files when they were read, so that those of which it tells the same
/// need not be read again.
///
/// Nothing is lost with it: where it is missing, damaged, of another commit or of other options, all
/// files are read. It is not a part of the commit, for it depends on more than the files' names and
/// bytes.
struct FileMarks {
  /// The name of the file.
  static let name = "MARKS"

  private static let kind = SectionFile.Kind(name: "wensouFM", version: 2)
  private static let basisSection: UInt32 = 1
  private static let markSection: UInt32 = 2

  /// What the documents of a file depend on beside the file.
  let basis: Fingerprint
  private var marks: [[UInt8]: Fingerprint] = [:]

  /// No marks.
  init(basis: Fingerprint) {
    self.basis = basis
  }

  /// The marks in the directory; none when they are of another commit or basis, or cannot be read.
  init(in directory: IndexDirectory, of generation: UInt64, basis: Fingerprint) {
    self.init(basis: basis)
    if let marks = FileMarks(in: directory, of: generation), marks.basis == basis { self = marks }
  }

  /// The marks of a commit; `nil` when those in the directory are of another, or cannot be read.
  private init?(in directory: IndexDirectory, of generation: UInt64) {
    do throws(StorageError) {
      let bytes = try directory.disk.map(directory.path.appending(Self.name))
      let file = try SectionFile(bytes, kind: Self.kind)
      var reader = ByteReader(try file.section(Self.basisSection))
      guard try reader.uint64() == generation else { return nil }
      basis = try Fingerprint(from: &reader)
      try read(file.section(Self.markSection))
    } catch {
      return nil
    }
  }

  /// Makes the marks of a commit those of the next, which holds the same documents.
  static func carryOver(in directory: IndexDirectory, from old: UInt64, to new: UInt64) {
    FileMarks(in: directory, of: old)?.write(in: directory, of: new)
  }

  private mutating func read(_ bytes: Bytes) throws(StorageError) {
    var reader = ByteReader(bytes)
    while !reader.isAtEnd {
      let name = try reader.counted().copy()
      marks[name] = try Fingerprint(from: &reader)
    }
  }

  /// The mark of a file by its name in the index.
  subscript(name: [UInt8]) -> Fingerprint? {
    get { marks[name] }
    set { marks[name] = newValue }
  }

  /// Takes the mark of a file that was read; none when there was something to tell of it, so that it is
  /// told again next time.
  mutating func add(_ outcome: BatchReader.Outcome) {
    guard outcome.documentCount > 0, !outcome.hasDiagnostics else { return }
    self[Array(outcome.candidate.file.name.utf8)] = outcome.candidate.mark
  }

  /// Writes the marks of a commit, unless the same are there already. That it fails is not an error.
  func write(in directory: IndexDirectory, of generation: UInt64) {
    var basisBytes = ByteWriter()
    basisBytes.append(generation)
    basis.append(to: &basisBytes)
    var list = ByteWriter()
    for (name, mark) in marks.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      list.appendCounted(name)
      mark.append(to: &list)
    }
    let (file, _) = SectionFileWriter.file(
      Self.kind,
      sections: [
        (identifier: Self.basisSection, bytes: basisBytes.bytes),
        (identifier: Self.markSection, bytes: list.bytes),
      ])
    let path = directory.path.appending(Self.name)
    guard (try? directory.disk.map(path).copy()) != file else { return }
    try? directory.disk.replace(path, with: file)
  }
}

/// What the file system tells of a file.
struct FileStatus {
  /// Bytes; 0 when the file cannot be asked.
  let size: Int

  /// A hash of size, times, device and inode; `nil` when the file cannot be asked, or was changed so
  /// lately that another change could leave the same times.
  let mark: Fingerprint?

  /// `settled`, in seconds since 1970: a file changed then or later has no mark.
  init(of file: FoundFile, settled: Int) {
    guard let status = try? Stat(file.path), status.type == .regular else {
      (size, mark) = (0, nil)
      return
    }
    size = Int(status.size)
    let isSettled = max(Int(status.st_mtim.tv_sec), Int(status.st_ctim.tv_sec)) < settled
    mark = isSettled ? Fingerprint(of: status) : nil
  }
}

extension Fingerprint {
  fileprivate init(of status: Stat) {
    var writer = ByteWriter()
    for number in [
      Int(status.size), Int(status.st_mtim.tv_sec), Int(status.st_mtim.tv_nsec),
      Int(status.st_ctim.tv_sec), Int(status.st_ctim.tv_nsec),
    ] { writer.append(UInt64(bitPattern: Int64(number))) }
    writer.append(UInt64(truncatingIfNeeded: status.inode.rawValue))
    writer.append(UInt64(truncatingIfNeeded: status.deviceID.rawValue))
    self.init(of: writer.bytes)
  }

  fileprivate func append(to writer: inout ByteWriter) {
    writer.append(low)
    writer.append(high)
  }

  fileprivate init(from reader: inout ByteReader) throws(StorageError) {
    self.init(low: try reader.uint64(), high: try reader.uint64())
  }
}
