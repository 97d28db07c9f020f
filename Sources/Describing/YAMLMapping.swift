internal import YAMLLibrary

/// The scalars of a YAML mapping's first level, read by libyaml event by event: no alias is
/// followed and nothing is nested deeper than is counted, so that time and memory are linear.
@safe struct YAMLMapping {
  /// A key and its value; of a sequence of scalars, these with `、` between. An alias has none.
  typealias Pair = (key: String, value: String)

  /// In the order of the text.
  let pairs: [Pair]

  /// Fails unless the text is one well-formed mapping.
  init?(_ text: [UInt8]) {
    var state = YAMLMappingState()
    var parser = unsafe yaml_parser_t()
    guard unsafe yaml_parser_initialize(&parser) != 0 else { return nil }
    defer { unsafe yaml_parser_delete(&parser) }
    let isRead = unsafe text.withUnsafeBufferPointer { bytes in
      unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      unsafe yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      return unsafe Self.read(&parser, into: &state)
    }
    guard isRead, state.isMapping else { return nil }
    pairs = state.pairs
  }

  private static func read(
    _ parser: UnsafeMutablePointer<yaml_parser_t>, into state: inout YAMLMappingState
  ) -> Bool {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) != 0 else { return false }
      defer { unsafe yaml_event_delete(&event) }
      switch unsafe event.type {
      case YAML_STREAM_END_EVENT: return true
      case YAML_SCALAR_EVENT: state.add(unsafe scalar(of: event))
      case YAML_ALIAS_EVENT: state.add("")
      case YAML_MAPPING_START_EVENT: state.open(isSequence: false)
      case YAML_SEQUENCE_START_EVENT: state.open(isSequence: true)
      case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT: state.close()
      default: break
      }
    }
  }

  /// The value of a scalar event, whose memory lives as long as the event.
  private static func scalar(of event: borrowing yaml_event_t) -> String {
    let bytes = unsafe UnsafeBufferPointer(
      start: event.data.scalar.value, count: event.data.scalar.length)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}

/// What is known of a mapping in the middle of its events.
struct YAMLMappingState {
  private(set) var pairs: [YAMLMapping.Pair] = []

  /// Whether the first node is a mapping, and there is no second.
  private(set) var isMapping = false

  private var depth = 0
  private var rootCount = 0
  private var key: String?
  private var items: [String]?

  mutating func add(_ scalar: String) {
    switch depth {
    case 0: isMapping = false
    case 1: addToRoot(scalar)
    case 2: if !scalar.isEmpty { items?.append(scalar) }
    default: break
    }
  }

  mutating func open(isSequence: Bool) {
    if depth == 0 {
      rootCount += 1
      isMapping = !isSequence && rootCount == 1
    }
    if depth == 1 { items = isSequence && key != nil ? [] : nil }
    depth += 1
  }

  mutating func close() {
    depth -= 1
    guard depth == 1 else { return }
    if let key, let items { pairs.append((key, items.joined(separator: "、"))) }
    key = key == nil ? "" : nil
    items = nil
  }

  private mutating func addToRoot(_ scalar: String) {
    if let key {
      if !key.isEmpty { pairs.append((key, scalar)) }
      self.key = nil
    } else {
      key = scalar
    }
  }
}
