import Basics
import Testing

@testable import Council

@Suite struct `The window of a programme` {
  private func task(
    _ register: CouncilRegister, _ month: String = "2019-07", months: Int = 1,
    asOf: String = "2019-06-03"
  ) throws -> ProgrammeTask {
    try ProgrammeTask(
      for: Fact.window(month, months: months), from: register, asOf: Fact.day(asOf))
  }

  @Test func `is refused for an impossible window`() throws {
    let register = try Fact.cyprus()
    let july = try Fact.month("2019-07")
    func plan(_ window: Range<Month>) throws(InvalidWindow) {
      _ = try ProgrammeTask(for: window, from: register, asOf: july.firstDay)
    }
    #expect(throws: InvalidWindow.empty) { try plan(july..<july) }
    #expect(throws: InvalidWindow.tooLong(months: 37, most: 36)) {
      try plan(july..<july.advanced(by: 37))
    }
    #expect(throws: InvalidWindow.beforeRegister(begins: july.advanced(by: -6))) {
      try plan(july.advanced(by: -7)..<july)
    }
    #expect(throws: InvalidWindow.tooFarAhead(last: july.advanced(by: 120))) {
      try plan(july.advanced(by: 121)..<july.advanced(by: 122))
    }
    #expect(throws: Never.self) { try plan(july..<july.advanced(by: 36)) }
  }

  @Test(arguments: [
    ("1950-01", "1949-12-01"), ("2014-03", "2014-02-03"), ("2019-01", "2018-12-03"),
    ("2019-07", "2019-01-29"), ("2019-07", "0001-01-01"),
  ])
  func `is refused where no mandate was known`(month: String, asOf: String) throws {
    // Adopted on 30 January 2019: known for the first time when March is planned.
    let march = try Fact.month("2019-03")
    #expect(throws: InvalidWindow.beforeRegister(begins: march)) {
      try task(Fact.cyprus(), month, asOf: asOf)
    }
    #expect(throws: Never.self) { try task(Fact.cyprus(), "2019-03", asOf: "2019-02-01") }
    #expect(throws: Never.self) { try task(Fact.cyprus(), "2019-01", asOf: "2019-01-30") }
    #expect(throws: Never.self) { try task(CouncilRegister(), month, asOf: asOf) }
  }

  @Test(arguments: ["1950-01", "2014-03", "2015-01", "2015-03"])
  func `is refused before the shipped register begins`(month: String) throws {
    let register = try ShippedRegister.register
    let window = try Fact.window(month)
    let asOf = register.planningDay(for: window.lowerBound, today: try Fact.day("2026-11-21"))
    let refusal = #expect(throws: InvalidWindow.self) {
      try ProgrammeTask(for: window, from: register, asOf: asOf)
    }
    guard case .beforeRegister(let begins) = refusal else {
      Issue.record("\(String(describing: refusal))")
      return
    }
    let first = begins..<begins.advanced(by: 1)
    #expect(throws: Never.self) {
      try ProgrammeTask(
        for: first, from: register,
        asOf: register.planningDay(for: begins, today: Fact.day("2026-11-21")))
    }
  }
}
