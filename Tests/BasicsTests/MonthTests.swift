import Basics
import Testing

@Suite struct `A month` {
  @Test(arguments: [
    ("2019-02", 28), ("2020-02", 29), ("1900-02", 28), ("2000-02", 29), ("2019-04", 30),
    ("2019-12", 31),
  ])
  func `has its days`(text: String, length: Int) throws {
    let month = try Month(iso: text)
    #expect(month.days.count == length)
    #expect(month.firstDay.iso == text + "-01")
    #expect(month.lastDay.iso == text + "-\(length)")
    #expect(month.days.upperBound == month.advanced(by: 1).firstDay)
    #expect(month.days.allSatisfy { $0.month == month })
  }

  @Test func `follows the one before across the year`() throws {
    let november = try Month(year: 2019, month: 11)
    #expect(november.advanced(by: 2).iso == "2020-01")
    #expect(november.advanced(by: -11).iso == "2018-12")
    #expect(try november.distance(to: Month(iso: "2021-11")) == 24)
    #expect(november.year == 2019)
    #expect(november.number == 11)
  }

  @Test(arguments: [
    "", "2019", "2019-7", "2019-07-01", "2019/07", " 2019-07", "-019-07", "٢٠١٩-٠٧",
    "2019-0\u{301}7",
  ])
  func `is read from no other form`(text: String) {
    #expect(throws: InvalidMonth.notISO(text)) { try Month(iso: text) }
  }

  @Test(arguments: [("2019-00", 2019, 0), ("2019-13", 2019, 13), ("0000-05", 0, 5)])
  func `that no year has is refused`(text: String, year: Int, month: Int) {
    #expect(throws: InvalidMonth.noSuchMonth(year: year, month: month)) { try Month(iso: text) }
    #expect(throws: InvalidMonth.noSuchMonth(year: year, month: month)) {
      try Month(year: year, month: month)
    }
  }
}

@Suite struct `A moment` {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (86_399, "1970-01-01T23:59:59Z"),
    (1_562_716_800, "2019-07-10T00:00:00Z"), (-86_400, "1969-12-31T00:00:00Z"),
  ])
  func `is written in universal time`(seconds: Int, text: String) {
    #expect(Moment(seconds: seconds).iso == text)
  }

  @Test func `comes before a later one`() {
    #expect(Moment(seconds: -5) < Moment(seconds: 3))
  }
}
