/// A year, and as much of month and day as is told.
struct CalendarDate: Equatable {
  let year: Int
  let month: Int?
  let day: Int?

  /// Fails for what is no date of a text that may be collected: years from 1800 to 2099.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard 1800...2099 ~= year, month.map({ 1...12 ~= $0 }) != false,
      day.map({ 1...31 ~= $0 }) != false, month != nil || day == nil
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// `2014-05-08` or `2014-05`; `nil` for a year alone.
  var text: String? {
    guard let month else { return nil }
    let parts = [month, day].compactMap { $0 }.map { $0 < 10 ? "0\($0)" : String($0) }
    return ([String(year)] + parts).joined(separator: "-")
  }
}
