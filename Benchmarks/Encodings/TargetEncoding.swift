internal import Corpus

/// The encodings that texts are written in for the measurement, by their names for iconv(3).
enum TargetEncoding: String, CaseIterable {
  case utf8 = "UTF-8"
  case gb18030 = "GB18030"
  case gbk = "GBK"
  case big5 = "BIG5"
  case big5HongKong = "BIG5-HKSCS"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"

  /// What it is read as.
  var reading: TextEncoding {
    switch self {
    case .utf8: .utf8
    case .gb18030, .gbk: .gb18030
    case .big5, .big5HongKong: .big5
    case .utf16LittleEndian: .utf16LittleEndian
    case .utf16BigEndian: .utf16BigEndian
    }
  }
}
