internal import JSONLibrary

/// An object of JSON, read by jansson, with the members that are strings, numbers or truth values.
struct JSONObject {
  /// Name and value, in the order of the object; numbers and truth values as they are written.
  private(set) var members: [(name: String, value: String)] = []

  /// Reads bytes of UTF-8; `nil` when they are no object.
  init?(_ utf8: ArraySlice<UInt8>) {
    let root = unsafe utf8.withUnsafeBytes { bytes in
      unsafe json_loadb(
        bytes.bindMemory(to: CChar.self).baseAddress, bytes.count, Self.allowNUL, nil)
    }
    guard let root = unsafe root else { return nil }
    defer { unsafe json_decref(root) }
    guard unsafe root.pointee.type == JSON_OBJECT else { return nil }
    var member = unsafe json_object_iter(root)
    while unsafe member != nil {
      if let name = unsafe json_object_iter_key(member),
        let value = unsafe Self.text(json_object_iter_value(member))
      {
        unsafe members.append((String(cString: name), value))
      }
      unsafe member = json_object_iter_next(root, member)
    }
  }

  private static func text(_ value: UnsafeMutablePointer<json_t>?) -> String? {
    guard let value = unsafe value else { return nil }
    switch unsafe value.pointee.type {
    case JSON_STRING:
      let bytes = unsafe UnsafeRawBufferPointer(
        start: json_string_value(value), count: json_string_length(value))
      return unsafe String(decoding: bytes, as: UTF8.self)
    case JSON_INTEGER: return unsafe String(json_integer_value(value))
    case JSON_REAL: return unsafe String(json_real_value(value))
    case JSON_TRUE: return "true"
    case JSON_FALSE: return "false"
    default: return nil
    }
  }

  /// `JSON_ALLOW_NUL`, a macro that Swift does not import.
  private static let allowNUL = 0x10
}
