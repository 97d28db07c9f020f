/// The numbers of studies as readers see them.
enum StudyNumber {
  /// A share of documents: `12.5%`.
  static func share(_ share: Double?) -> String {
    share.map { FixedNumber.text($0 * 100, digits: 1) + "%" } ?? "–"
  }

  /// Occurrences in so many characters.
  static func rate(_ rate: Double?) -> String {
    rate.map { FixedNumber.text($0, digits: 2) } ?? "–"
  }
}
