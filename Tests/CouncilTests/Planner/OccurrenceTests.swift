import Basics
import Testing

@testable import Council

@Suite struct `An item of the calendar` {
  private func task(
    _ register: CouncilRegister, _ month: String = "2019-07", months: Int = 1,
    asOf: String = "2019-06-03"
  ) throws -> ProgrammeTask {
    try ProgrammeTask(
      for: Fact.window(month, months: months), from: register, asOf: Fact.day(asOf))
  }

  @Test func `has the programme of work on the first working day of every month`() throws {
    let register = try ShippedRegister.register
    let task = try task(register, "2018-01", months: 36, asOf: "2020-12-31")
    let days = task.window.compactMap { month in
      task["other/programme-of-work/\(month.iso)"]?.allowed
    }
    #expect(
      days == task.window.map { [task.calendar.workingDay(onOrAfter: $0.firstDay)] })
    #expect(days[18] == (try Fact.days("2019-07-01")))
    #expect(task["other/programme-of-work/2019-11"]?.business == .elsewhere)
  }

  @Test func `rolls an item about the end of a month back, and about its beginning on`() throws {
    let register = CouncilRegister(otherItems: [
      try Fact.other("first", "every 1 months about day 1 from 2019-01", tolerance: 0),
      try Fact.other("last", "every 1 months about day 31 from 2019-01", tolerance: 0),
    ])
    // September 2019 began on a Sunday, with Labour Day on Monday; June ended on a Sunday.
    let task = try task(register, "2019-06", months: 4)
    #expect(task["other/first/2019-09"]?.allowed == (try Fact.days("2019-09-03")))
    #expect(task["other/last/2019-06"]?.allowed == (try Fact.days("2019-06-28")))
    #expect(task["other/last/2019-07"]?.allowed == (try Fact.days("2019-07-31")))
  }
}
