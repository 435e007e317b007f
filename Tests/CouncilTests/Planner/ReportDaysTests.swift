import Basics
import Testing

@testable import Council

@Suite struct `Days on which reports fall due` {
  private func days(
    _ rule: String, from start: String = "2019-02-01", to expiry: String = "2020-01-31",
    recorded: String? = nil, decided: String? = nil
  ) throws -> (renewal: String?, periodic: [String]) {
    let calendar = WorkingCalendar(
      holidays: [], covering: try Fact.day("2018-01-01")..<Fact.day("2021-01-01"))
    let days = ReportDays(
      by: try ReportRule(rule), after: try Fact.day(start), expiry: try Fact.day(expiry),
      recorded: try recorded.map { try Fact.day($0) },
      decided: try decided.map { try Fact.day($0) },
      calendar: calendar)
    return (days.renewal?.iso, days.periodic.map { "\($0.number) \($0.due)" })
  }

  @Test func `the last one early enough precedes the renewal, the others stand between`() throws {
    let days = try days("on 2019-04-15; 2019-07-10; 2020-01-10")
    #expect(days.renewal == "2020-01-10")
    #expect(days.periodic == ["1 2019-04-15", "2 2019-07-10"])
  }

  @Test func `one due less than two weeks before the expiry is not the renewal's`() throws {
    let days = try days("on 2019-10-15; 2020-01-20")
    #expect(days.renewal == "2019-10-15")
    #expect(days.periodic == ["2 2020-01-20"])
    #expect(try self.days("on 2019-10-15; 2020-01-17").renewal == "2020-01-17")
  }

  @Test func `where all are late the last is the renewal's`() throws {
    #expect(try days("on 2020-01-20; 2020-01-22").renewal == "2020-01-22")
  }

  @Test func `the one nearest to the day recorded is the renewal's`() throws {
    // South Sudan in 2020: ninety days after 10 December came 9 March, the report on 26 February.
    let rule = "every 90 days from 2019-06-13"
    func days(_ recorded: String?) throws -> (renewal: String?, periodic: [String]) {
      try self.days(rule, from: "2019-03-15", to: "2020-03-15", recorded: recorded)
    }
    #expect(try days(nil).renewal == "2019-12-10")
    #expect(try days("2020-02-26").renewal == "2020-03-09")
    #expect(try days("2020-02-26").periodic.last == "3 2019-12-10")
    #expect(try days("2019-12-12").renewal == "2019-12-10")
    #expect(try self.days("unknown", recorded: "2020-02-26").renewal == nil)
  }

  @Test func `none but the renewal's is due after the decision`() throws {
    let days = try days(
      "on 2019-04-15; 2019-07-10; 2020-01-10; 2020-01-29", decided: "2020-01-28")
    #expect(days.periodic == ["1 2019-04-15", "2 2019-07-10"])
    #expect(try self.days("on 2019-10-15; 2020-01-29").periodic == ["2 2020-01-29"])
    #expect(try self.days("on 2020-01-29", decided: "2020-01-28").renewal == "2020-01-29")
  }

  @Test func `days outside the mandate do not count`() throws {
    let days = try days("on 2019-02-01; 2019-07-10; 2020-02-10")
    #expect(days.renewal == "2019-07-10")
    #expect(days.periodic.isEmpty)
  }

  @Test func `days before the expiry are counted back from it`() throws {
    #expect(try days("30 days before expiry", to: "2019-11-15").renewal == "2019-10-16")
  }

  @Test func `a day of the month lies in the month of the expiry, or before it`() throws {
    #expect(try days("day 10 of the month").renewal == "2020-01-10")
    #expect(try days("day 20 of the month", to: "2020-01-15").renewal == "2019-12-20")
    // June has no 31st; the 30th was a Sunday.
    #expect(try days("day 31 of the month", to: "2019-07-15").renewal == "2019-06-28")
  }

  @Test func `every so many days is counted from the first, never before it`() throws {
    let days = try days("every 90 days from 2019-03-01")
    #expect(days.renewal == "2019-11-26")
    #expect(days.periodic == ["1 2019-03-01", "2 2019-05-30", "3 2019-08-28"])
    let later = try self.days("every 90 days from 2016-03-01")
    #expect(later.renewal == "2019-11-11")
    #expect(later.periodic == ["1 2019-02-14", "2 2019-05-15", "3 2019-08-13"])
  }

  @Test func `a closed day counts as the working day before`() throws {
    // Sunday 10 November 2019, and Christmas Day.
    #expect(try days("on 2019-11-10").renewal == "2019-11-08")
    #expect(try days("on 2019-12-25").renewal == "2019-12-24")
  }

  @Test func `an unknown rule gives none`() throws {
    let days = try days("unknown")
    #expect(days.renewal == nil)
    #expect(days.periodic.isEmpty)
  }
}
