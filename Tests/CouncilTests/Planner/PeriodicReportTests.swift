import Basics
import Testing

@testable import Council

@Suite struct `Between renewals` {
  private func task(
    report: String? = nil, talks: String? = nil, asOf: String, next: String? = nil,
    month: String = "2020-03"
  ) throws -> ProgrammeTask {
    var register = CouncilRegister(mandates: [
      try Fact.period(
        "UNMISS", "2459 (2019)", adopted: "2019-03-15", start: "2019-03-16",
        expiry: "2020-03-15", rule: "every 90 days from 2019-06-13")
    ])
    if let next {
      register.mandates.append(
        try Fact.period(
          "UNMISS", "2514 (2020)", adopted: next, start: "2020-03-16", expiry: "2021-03-15",
          rule: "every 90 days from 2020-06-10"))
    }
    if let report {
      register.steps.append(try Fact.step("UNMISS", "2459 (2019)", .report, actual: report))
    }
    if let talks {
      register.steps.append(
        StepRecord(
          id: "UNMISS/S/RES/2459 (2019)/consultations/4", mission: "UNMISS",
          decision: try DocumentSymbol("S/RES/2459 (2019)"), step: .consultations,
          planned: try Fact.day(talks), actual: nil, notHeld: false, isLetter: false, note: "",
          provenance: try Fact.provenance()))
    }
    return try ProgrammeTask(
      for: Fact.window(month), from: register, asOf: Fact.day(asOf))
  }

  private func ids(_ task: ProgrammeTask) -> [String] {
    task.items.filter { $0.kind == .periodic }.map { String($0.id.rawValue.dropFirst(25)) }
  }

  @Test func `no consultations are planned past the end of the mandate`() throws {
    let task = try task(asOf: "2020-02-03")
    #expect(ids(task) == ["report/4"])
    #expect(task["UNMISS/S/RES/2459 (2019)/report"]?.due == (try Fact.day("2019-12-10")))
    let recorded = try self.task(talks: "2020-03-17", asOf: "2020-02-03")
    #expect(ids(recorded) == ["report/4", "consultations/4"])
  }

  @Test func `a report that is recorded is the one that was due about that day`() throws {
    let task = try task(report: "2020-02-26", asOf: "2020-03-31", next: "2020-03-12")
    let report = try #require(task["UNMISS/S/RES/2459 (2019)/report"])
    #expect(report.due == (try Fact.day("2020-03-09")))
    #expect(report.allowed == (try Fact.days("2020-02-26")))
    #expect(report.known == .actual)
    #expect(ids(task).isEmpty)
  }

  @Test func `nothing is planned after the decision that came next`() throws {
    #expect(ids(try task(asOf: "2020-03-31", next: "2020-03-12")) == ["report/4"])
    #expect(ids(try task(asOf: "2020-03-31", next: "2020-03-06")).isEmpty)
  }

  @Test func `consultations in the middle of a mandate stand`() throws {
    let task = try task(asOf: "2019-08-01", month: "2019-09")
    #expect(ids(task) == ["report/2", "consultations/2"])
  }
}
