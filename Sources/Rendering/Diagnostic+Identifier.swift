internal import Corpus

extension Diagnostic.Reason {
  /// The name of the reason for programs; never translated, never changed.
  var identifier: String {
    switch self {
    case .unsupportedFormat: "unsupportedFormat"
    case .empty: "empty"
    case .binary: "binary"
    case .unknownEncoding: "unknownEncoding"
    case .unreadable: "unreadable"
    case .linkedDirectory: "linkedDirectory"
    case .notAFile: "notAFile"
    case .nameNotUTF8: "nameNotUTF8"
    case .nameTaken: "nameTaken"
    case .tooLarge: "tooLarge"
    case .lockFile: "lockFile"
    case .encrypted: "encrypted"
    case .noTextLayer: "noTextLayer"
    case .damagedDocument: "damagedDocument"
    case .beyondLimit: "beyondLimit"
    case .missingTool: "missingTool"
    case .noTextColumn: "noTextColumn"
    case .partlyRead: "partlyRead"
    case .brokenRows: "brokenRows"
    case .changedWhileReading: "changedWhileReading"
    case .mojibake: "mojibake"
    case .replacedCharacters: "replacedCharacters"
    case .brokenTableRow: "brokenTableRow"
    case .tableWithoutFileColumn: "tableWithoutFileColumn"
    case .rowsWithoutFile: "rowsWithoutFile"
    case .notADate: "notADate"
    case .brokenFrontMatter: "brokenFrontMatter"
    case .frontMatterInTOML: "frontMatterInTOML"
    }
  }
}
