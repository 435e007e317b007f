import Basics
import Testing

/// The calendar counted out day by day, from the rule that every fourth year is a leap year unless
/// it is a hundredth and no four-hundredth: nothing clever, and nothing shared with `Day`.
private struct CountedCalendar: Sequence, IteratorProtocol {
  var year: Int
  var month = 1
  var day = 1

  private var length: Int {
    if month == 2 {
      if year % 400 == 0 { return 29 }
      if year % 100 == 0 { return 28 }
      return year % 4 == 0 ? 29 : 28
    }
    return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  mutating func next() -> (year: Int, month: Int, day: Int)? {
    let today = (year, month, day)
    day += 1
    if day > length {
      day = 1
      month += 1
    }
    if month > 12 {
      month = 1
      year += 1
    }
    return today
  }
}

@Suite struct `A day` {
  @Test func `agrees with the calendar counted out over four hundred years`() throws {
    let first = try Day(year: 1800, month: 1, day: 1)
    var counted = CountedCalendar(year: 1800)
    // 1 January 1800 was a Wednesday.
    for offset in 0..<146_097 {
      guard let (year, month, dayOfMonth) = counted.next() else { break }
      let day = first.advanced(by: offset)
      guard day.civil == (year, month, dayOfMonth),
        try Day(year: year, month: month, day: dayOfMonth) == day,
        day.weekday.rawValue == (offset + 2) % 7 + 1
      else {
        Issue.record("\(day) is not \(year)-\(month)-\(dayOfMonth)")
        return
      }
    }
    #expect(first.advanced(by: 146_097).iso == "2200-01-01")
  }

  @Test(arguments: [
    ("1970-01-01", 0, Weekday.thursday), ("2000-02-29", 11_016, .tuesday),
    ("1969-12-31", -1, .wednesday), ("2019-07-10", 18_087, .wednesday),
    ("0001-01-01", -719_162, .monday), ("9999-12-31", 2_932_896, .friday),
  ])
  func `is known by its number, its text and its weekday`(
    text: String, number: Int, weekday: Weekday
  ) throws {
    let day = try Day(iso: text)
    #expect(day.number == number)
    #expect(day.iso == text)
    #expect(day.weekday == weekday)
    #expect(Day(number) == day)
  }

  @Test(arguments: [
    "", "2019-7-10", "2019-07-1", "20190710", "2019/07/10", " 2019-07-10", "2019-07-10 ",
    "2019-07-10T00:00", "+019-07-10", "-019-07-10", "２０１９-07-10", "2019-07-1\u{301}", "٢٠١٩-٠٧-١٠",
    "2019–07–10", "\u{0}019-07-10", "yyyy-mm-dd", String(repeating: "9", count: 100_000),
  ])
  func `is read from no other form`(text: String) {
    #expect(throws: InvalidDay.notISO(text)) { try Day(iso: text) }
  }

  @Test(arguments: [
    (2019, 2, 29), (1900, 2, 29), (2019, 4, 31), (2019, 0, 1), (2019, 13, 1), (2019, 1, 0),
    (2019, 1, 32), (0, 1, 1), (10_000, 1, 1), (-5, 1, 1), (2019, 1, .max), (.min, .min, .min),
  ])
  func `that no calendar has is refused with its numbers`(year: Int, month: Int, day: Int) {
    #expect(throws: InvalidDay.noSuchDay(year: year, month: month, day: day)) {
      try Day(year: year, month: month, day: day)
    }
  }

  @Test func `that the calendar leaves out is refused as text too`() {
    #expect(throws: InvalidDay.noSuchDay(year: 2019, month: 2, day: 30)) {
      try Day(iso: "2019-02-30")
    }
    #expect(throws: InvalidDay.noSuchDay(year: 0, month: 1, day: 1)) {
      try Day(iso: "0000-01-01")
    }
  }

  @Test func `counts on and back`() throws {
    let day = try Day(iso: "2020-02-28")
    #expect(day.advanced(by: 2).iso == "2020-03-01")
    #expect(day.advanced(by: -59).iso == "2019-12-31")
    #expect(try day.distance(to: Day(iso: "2021-02-28")) == 366)
    #expect(try day < Day(iso: "2020-02-29"))
  }

  @Test func `is compared with one however far away`() {
    #expect(Day(.min) < Day(0))
    #expect(Day(17_000) < Day(.max))
    #expect(!(Day(.max) < Day(.min)))
  }

  @Test func `at a weekend is told from one in the week`() throws {
    let monday = try Day(iso: "2019-07-08")
    #expect(
      (0..<7).map { monday.advanced(by: $0).isWeekend } == [
        false, false, false, false, false, true, true,
      ])
  }

  @Test func `lies in its month`() throws {
    let day = try Day(iso: "2019-12-31")
    #expect(day.month.iso == "2019-12")
    #expect(day.year == 2019)
    #expect(day.dayOfMonth == 31)
  }
}
