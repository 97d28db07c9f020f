import Foundation

/// A small archive for the tests.
enum SampleArchive {
  /// `目录/文.txt` with two lines, the second `第二行&nbsp;要约书`, and `坏.txt` without a byte.
  static let bytes = [UInt8](Data(base64Encoded: encoded) ?? Data())

  private static let encoded = """
    UEsDBBQAAAgAAAAAIVD7c+jtIwAAACMAAAAOAAAA55uu5b2VL+aWhy50eHTnrKzkuIDooYwK56ys5LqM6KGMJm5i\
    c3A76KaB57qm5LmmClBLAwQUAAAIAAAAACFQAAAAAAAAAAAAAAAABwAAAOWdjy50eHRQSwECFAMUAAAIAAAAACFQ\
    +3Po7SMAAAAjAAAADgAAAAAAAAAAAAAAgAEAAAAA55uu5b2VL+aWhy50eHRQSwECFAMUAAAIAAAAACFQAAAAAAAA\
    AAAAAAAABwAAAAAAAAAAAAAAgAFPAAAA5Z2PLnR4dFBLBQYAAAAAAgACAHEAAAB0AAAAAAA=
    """
}
