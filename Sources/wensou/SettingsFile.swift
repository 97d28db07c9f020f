internal import Rendering
internal import SystemPackage
internal import TOML

/// A `wensou.toml`: settings of all commands, of single ones, and colours.
struct SettingsFile {
  /// A setting of one command, or of all that have the option.
  struct Setting {
    let command: String?
    let name: String
    /// The values, one but for lists; `nil` for a flag that is off.
    let values: [TOMLDocument.Value]
    let place: TOMLDocument.Place
  }

  /// What is wrong with a file.
  struct Problem: Error {
    let path: FilePath
    let place: TOMLDocument.Place?
    let kind: SettingProblem

    /// The line that tells it.
    var line: String {
      let place = place.map { ":\($0.line):\($0.column)" } ?? ""
      return ErrorText(language: Session.language).line(
        forFile: path.string + place, reason: Session.messages.sentence(for: kind))
    }
  }

  static let name = "wensou.toml"

  let path: FilePath
  private(set) var settings: [Setting] = []
  private(set) var colors: [TOMLDocument.Entry] = []

  /// Reads a file; `nil` where there is none.
  init?(_ path: FilePath) throws(Problem) {
    self.path = path
    guard let text = try Self.text(of: path) else { return nil }
    let document: TOMLDocument
    do {
      document = try TOMLDocument(text)
    } catch {
      throw Problem(path: path, place: error.place, kind: .notTOML(error.reason))
    }
    for entry in document.entries {
      switch entry.value {
      case .table(let entries) where entry.name == "colors": colors = entries
      case .table(let entries):
        for setting in entries { settings.append(Setting(entry.name, setting)) }
      default: settings.append(Setting(nil, entry))
      }
    }
  }

  private static func text(of path: FilePath) throws(Problem) -> String? {
    do {
      return String(decoding: try TextFile.bytes(of: path), as: UTF8.self)
    } catch Errno.noSuchFileOrDirectory, Errno.notDirectory {
      return nil
    } catch {
      throw Problem(path: path, place: nil, kind: .unreadable("\(error)"))
    }
  }

  /// The theme with the colours of this file.
  func painting(_ theme: Theme) throws(Problem) -> Theme {
    var theme = theme
    for color in colors {
      guard let role = Theme.Role(rawValue: color.name) else {
        let known = Theme.Role.allCases.map(\.rawValue)
        throw Problem(path: path, place: color.place, kind: .unknownName(color.name, known: known))
      }
      guard case .string(let style) = color.value, theme.paint(role, style) else {
        throw Problem(path: path, place: color.place, kind: .wrongColor(color.name))
      }
    }
    return theme
  }
}

extension SettingsFile.Setting {
  fileprivate init(_ command: String?, _ entry: TOMLDocument.Entry) {
    (self.command, name, place) = (command, entry.name, entry.place)
    if case .list(let elements) = entry.value {
      values = elements.map(\.value)
    } else {
      values = [entry.value]
    }
  }
}
