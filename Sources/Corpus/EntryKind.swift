internal import SystemPackage

/// What a directory entry is to the walk, decided without opening it.
enum EntryKind {
  case directory
  case finding(Finding.Kind)

  init(of component: FilePath.Component, at path: FilePath) {
    if component.string.utf8.first == UInt8(ascii: ".") {
      self = .finding(.hidden)
    } else if String(validating: component) == nil {
      self = .finding(.skipped(.nameNotUTF8))
    } else {
      self.init(named: component.string, at: path)
    }
  }

  private init(named name: String, at path: FilePath) {
    do throws(Errno) {
      switch try path.stat(followTargetSymlink: false).type {
      case .directory: self = .directory
      case .regular: self.init(fileNamed: name)
      case .symbolicLink: self.init(named: name, linkedTo: try path.stat().type)
      default: self = .finding(.skipped(.notAFile))
      }
    } catch {
      self = .finding(.skipped(.unreadable(error.description)))
    }
  }

  private init(named name: String, linkedTo type: FileType) {
    switch type {
    case .directory: self = .finding(.skipped(.linkedDirectory))
    case .regular: self.init(fileNamed: name)
    default: self = .finding(.skipped(.notAFile))
    }
  }

  /// A regular file is known by its name alone.
  init(fileNamed name: String) {
    if MetadataTable.isTable(name) {
      self = .finding(.table)
    } else {
      let ending = name.ending.lowercased()
      self = .finding(
        SourceFormat(ending: ending).map { .file($0) } ?? .skipped(.unsupportedFormat(ending)))
    }
  }
}

extension String {
  /// What follows the last dot; empty when there is none.
  fileprivate var ending: String {
    lastIndex(of: ".").map { String(self[index(after: $0)...]) } ?? ""
  }
}
