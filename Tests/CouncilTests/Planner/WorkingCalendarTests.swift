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
  func `expects from their rules what the circulars fixed, but for the Eid days`(
    year: Int
  ) throws {
    let fixed = try ShippedRegister.register.holidays.filter {
      $0.kind == .official && !$0.name.hasPrefix("Eid")
    }
    let days = Set(fixed.map(\.day))
    for holiday in ExpectedHolidays.holidays(of: year) {
      #expect(days.contains(holiday.day), "\(holiday.name) \(holiday.day)")
      #expect(holiday.kind == .expected)
    }
    #expect(ExpectedHolidays.holidays(of: year).count == 7)
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
