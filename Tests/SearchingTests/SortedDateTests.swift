import Testing

@testable import Searching

@Suite struct SortedDateTests {
  @Test func datesComeInTime() {
    let texts = [
      "1999", "2013-12-31", "2014", "2014-01", "2014-01-01", "2014-02", "2014-11", "2015",
    ]
    let dates = texts.compactMap { SortedDate($0.utf8) }
    #expect(dates.count == texts.count)
    for (date, next) in zip(dates, dates.dropFirst()) { #expect(date < next) }
  }

  @Test(arguments: [
    "", "14", "2014-5", "2014-05-08-01", "二〇一四", "2014年", "２０１４", "去年", "-", "2014-",
  ])
  func whatIsNoDate(text: String) {
    #expect(SortedDate(text.utf8) == nil)
  }
}
