/// A stage of the way from a file to its tokens.
enum Stage: String, CaseIterable {
  case reading = "read the file"
  case decoding = "detect and decode"
  case cleaning = "find repairs"
  case describing = "describe"
  case repairing = "repair"
  case folding = "fold"
  case tokenizing = "tokenize"
  case outlining = "headings and title"
}
