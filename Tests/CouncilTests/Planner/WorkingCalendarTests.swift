import Basics
import Testing

@testable import Council

@Suite struct `The working calendar` {
  @Test(arguments: [
    "1818-03-22", "1961-04-02", "2016-03-27", "2018-04-01", "2019-04-21", "2020-04-12",
    "2021-04-04", "2024-03-31", "2025-04-20", "2038-04-25",
  ])
  func `knows when Easter falls`(easter: String) throws {
    let day = try Fact.day(easter)
    #expect(ExpectedHolidays.easter(of: day.year) == day)
  }

  @Test(arguments: 2016...2026)
  func `expects from their rules what the circulars fixed, the Eid days within two days`(
    year: Int
  ) throws {
    let fixed = try ShippedRegister.register.holidays.filter { $0.kind == .official }
    let days = Set(fixed.map(\.day))
    for holiday in ExpectedHolidays.holidays(of: year) {
      let isMoonlit = holiday.name.hasPrefix("Eid")
      let near = isMoonlit ? (-2...2).map { holiday.day.advanced(by: $0) } : [holiday.day]
      #expect(near.contains(where: days.contains), "\(holiday.name) \(holiday.day)")
      #expect(!holiday.day.isWeekend)
      #expect(holiday.kind == .expected)
    }
    #expect(ExpectedHolidays.holidays(of: year).count == 9)
  }

  @Test func `counts the days of the Islamic calendar from its first`() throws {
    // 16 July 622 of the Julian calendar is 19 July of the Gregorian; 1 Muharram 1445.
    #expect(IslamicCalendar.day(1, ofMonth: 1, in: 1) == (try Fact.day("0622-07-19")))
    #expect(IslamicCalendar.day(1, ofMonth: 1, in: 1445) == (try Fact.day("2023-07-19")))
    for year in 1...600 {
      let first = IslamicCalendar.day(1, ofMonth: 1, in: year)
      #expect(
        [354, 355].contains(first.distance(to: IslamicCalendar.day(1, ofMonth: 1, in: year + 1))))
    }
    // Thirty years have 10,631 days.
    #expect(
      IslamicCalendar.day(1, ofMonth: 1, in: 1).distance(
        to: IslamicCalendar.day(1, ofMonth: 1, in: 31)) == 10_631)
  }

  @Test func `expects two feasts of one name in a year that has two`() throws {
    // January and December 2000 each had an end of Ramadan.
    let names = IslamicCalendar.eids(of: 2000).map { "\($0.name) \($0.day.month.number)" }
    #expect(names == ["Eid al-Fitr 1", "Eid al-Adha 3", "Eid al-Fitr 12"])
    #expect(IslamicCalendar.eids(of: 600).isEmpty)
    for year in 1900...2200 { #expect((2...3).contains(IslamicCalendar.eids(of: year).count)) }
  }

  @Test func `closes the Eid days past the register's table, marked expected`() throws {
    let calendar = try calendar([Fact.holiday("2019-01-01")])
    let eid = try #require(IslamicCalendar.eids(of: 2020).first?.day)
    let observed = ExpectedHolidays.observed(eid)
    #expect(calendar.holiday(on: observed)?.kind == .expected)
    #expect(!calendar.isWorkingDay(observed))
    // In a year of which the register has holidays, none is added.
    let other = try #require(IslamicCalendar.eids(of: 2019).first?.day)
    #expect(calendar.holiday(on: other) == nil)
  }

  @Test(arguments: [
    "2016-09-20", "2017-09-19", "2018-09-25", "2019-09-24", "2020-09-22", "2022-09-20",
    "2023-09-19", "2024-09-24", "2025-09-23",
  ])
  func `finds the week in which the general debate opened`(tuesday: String) throws {
    let day = try Fact.day(tuesday)
    #expect(HighLevelWeek.days(of: day.year) == (-1...3).map { day.advanced(by: $0) })
  }

  private func calendar(
    _ holidays: [Holiday] = [], visits: [Range<Day>] = [], closed: Set<Day> = [],
    keepsHighLevelWeek: Bool = true
  ) throws -> WorkingCalendar {
    WorkingCalendar(
      holidays: holidays, covering: try Fact.day("2019-01-01")..<Fact.day("2020-12-31"),
      visits: visits, closedDays: closed, keepsHighLevelWeek: keepsHighLevelWeek)
  }

  @Test func `closes weekends, holidays, visits, the desk's days and the high-level week`() throws {
    let wednesday = try Fact.day("2019-07-10")
    let calendar = try calendar(
      [Fact.holiday("2019-07-04")], visits: [wednesday..<wednesday.advanced(by: 4)],
      closed: [wednesday.advanced(by: 7)])
    #expect(calendar.closure(of: try Fact.day("2019-07-06")) == .weekend)
    #expect(
      calendar.closure(of: try Fact.day("2019-07-04")) == .holiday(try Fact.holiday("2019-07-04")))
    #expect(calendar.closure(of: wednesday) == .visit)
    #expect(calendar.closure(of: wednesday.advanced(by: 3)) == .weekend)
    #expect(calendar.closure(of: wednesday.advanced(by: 7)) == .desk)
    #expect(calendar.closure(of: try Fact.day("2019-09-24")) == .highLevelWeek)
    #expect(calendar.closure(of: try Fact.day("2019-07-09")) == nil)
    #expect(calendar.isWorkingDay(wednesday))
    #expect(!calendar.isBusinessDay(wednesday))
  }

  @Test func `leaves the high-level week open where the desk says so`() throws {
    let calendar = try calendar(keepsHighLevelWeek: false)
    #expect(calendar.isBusinessDay(try Fact.day("2019-09-24")))
  }

  @Test func `keeps floating holidays open`() throws {
    let calendar = try calendar([Fact.holiday("2019-07-10", kind: .floating)])
    let day = try Fact.day("2019-07-10")
    #expect(calendar.isBusinessDay(day))
    #expect(calendar.isFloating(day))
    #expect(!calendar.isFloating(day.advanced(by: 1)))
  }

  @Test func `expects holidays only in years of which the register has none`() throws {
    let calendar = try calendar([Fact.holiday("2019-01-01")])
    #expect(calendar.isWorkingDay(try Fact.day("2019-12-25")))
    #expect(!calendar.isWorkingDay(try Fact.day("2020-12-25")))
    #expect(calendar.holiday(on: try Fact.day("2020-12-25"))?.kind == .expected)
    // Past the days laid out it follows the rules as well.
    #expect(!calendar.isWorkingDay(try Fact.day("2031-12-25")))
    #expect(calendar.isWorkingDay(try Fact.day("2031-12-24")))
  }

  @Test func `counts working days over weekends and holidays`() throws {
    let calendar = try calendar([Fact.holiday("2019-07-04")])
    let wednesday = try Fact.day("2019-07-03")
    #expect(calendar.day(1, workingDaysAfter: wednesday) == (try Fact.day("2019-07-05")))
    #expect(calendar.day(2, workingDaysAfter: wednesday) == (try Fact.day("2019-07-08")))
    #expect(calendar.day(-2, workingDaysAfter: try Fact.day("2019-07-08")) == wednesday)
    #expect(calendar.day(0, workingDaysAfter: wednesday) == wednesday)
    #expect(calendar.workingDays(after: wednesday, through: try Fact.day("2019-07-08")) == 2)
    #expect(calendar.workingDays(after: wednesday, through: wednesday) == 0)
    #expect(calendar.workingDay(onOrBefore: try Fact.day("2019-07-04")) == wednesday)
    #expect(
      calendar.workingDay(onOrAfter: try Fact.day("2019-07-06")) == (try Fact.day("2019-07-08")))
  }

  @Test func `is nowhere at a loss, whatever is closed`() throws {
    let all = try Fact.day("1990-01-01")..<Fact.day("2040-01-01")
    let calendar = WorkingCalendar(
      holidays: [], covering: try Fact.day("2019-01-01")..<Fact.day("2019-01-01"), visits: [all])
    #expect(calendar.isBusinessDay(try Fact.day("2019-07-10")))
    #expect(try self.calendar(visits: [all]).businessDay(onOrAfter: Fact.day("2019-06-01")) == nil)
  }
}
