import Basics
import Capabilities
import Council
import Testing

@testable import Forces

@Suite struct `A kept plan` {
  private func kept(
    _ from: String = "2030-04", _ until: String = "2031-01",
    line: Identifier<RequirementLine> = "L1",
    supply: Supply = .pledge("P1"), isCommitted: Bool = false
  ) -> PlannedTour {
    PlannedTour(
      line: line, mission: "UNA", unitType: "INF", supply: supply, contributor: "ALFA",
      months: months(from, until), isCommitted: isCommitted)
  }

  private func sample() throws -> FactSample {
    var sample = try FactSample()
    try sample.require()
    try sample.pledge()
    return sample
  }

  @Test func `keeps the tours that are still possible`() throws {
    let task = try sample().task(kept: [kept()])
    #expect(task.kept == [kept()])
    #expect(task.gone == [])
    #expect(try ForceProblem(task).kept == [ForceProblem.Tour(option: 0, start: 3, end: 12)])
  }

  @Test func `is cut to the months of the plan`() throws {
    let task = try sample().task(kept: [kept("2030-04", "2031-04")])
    #expect(task.kept == [kept()])
    #expect(try sample().task(kept: [kept("2028-04", "2029-04")]).gone == [])
  }

  @Test(arguments: [
    ("2030-03", "2031-01"), ("2030-04", "2030-07"),
  ])
  func `loses tours of which the unit is no longer ready, or that are too short`(
    from: String, until: String
  ) throws {
    let task = try sample().task(kept: [kept(from, until)])
    #expect(task.kept == [])
    #expect(task.gone == [kept(from, until)])
    #expect(
      task.changes(to: []) == [PlanChange(before: kept(from, until), after: nil, isForced: true)])
  }

  @Test func `loses the tours of a line that is full, or of a pledge withdrawn`() throws {
    var full = try sample()
    try full.deploy()
    #expect(full.task(kept: [kept()]).gone == [kept()])
    var withdrawn = try sample()
    try withdrawn.withdraw("ALFA", pledge: "P1", effective: "2030-02-01")
    #expect(withdrawn.task(kept: [kept()]).gone == [kept()])
  }

  @Test func `takes a tour that has come true for neither`() throws {
    var sample = try sample()
    try sample.deploy(line: "L1", of: "ALFA", pledge: "P1", state: .planned, from: "2030-05-01")
    let task = sample.task(kept: [kept()])
    #expect(task.kept == [])
    #expect(task.gone == [])
  }

  @Test func `takes a selection that has come true for neither, and notes one that was dropped`()
    throws
  {
    var sample = try sample()
    let selected = kept("2030-04", "2031-01", isCommitted: true)
    #expect(sample.task(kept: [selected]).gone == [selected])
    try sample.deploy(line: "L1", of: "ALFA", pledge: "P1", state: .planned, from: "2030-05-01")
    let task = sample.task(kept: [selected])
    #expect(task.gone == [])
    #expect(task.changes(to: []) == [])
  }

  @Test func `none of which can be any more is a plan all the same`() throws {
    var sample = try FactSample()
    try sample.require("L1")
    try sample.pledge()
    let lost = kept(line: "L9")
    let task = sample.task(kept: [lost])
    #expect(task.kept == [])
    #expect(task.keepsPlan)
    var options = ForceOptions()
    options.disturb = 0
    let problem = try ForceProblem(sample.task(months("2030-01", "2031-01"), options, kept: [lost]))
    let tour = ForceProblem.Tour(option: 0, start: 6, end: 12)
    #expect(problem.changes(in: [tour]) == 1)
    #expect(problem.objective(of: [tour]) == problem.value(of: tour) - 1)
    // From nothing, nothing is changed.
    #expect(try ForceProblem(sample.task()).changes(in: [tour]) == 0)
    #expect(!sample.task().keepsPlan)
  }

  @Test func `notes what was committed and ends sooner`() throws {
    var sample = try sample()
    try sample.deploy("D1", until: "2030-06-30")
    let was = kept("2030-01", "2031-01", supply: .deployment("D1"), isCommitted: true)
    #expect(sample.task(kept: [was]).gone == [was])
    let still = kept("2030-01", "2030-07", supply: .deployment("D1"), isCommitted: true)
    #expect(sample.task(kept: [still]).gone == [])
    // One that ends sooner than it was to is not gone: it is what is left of it.
    #expect(
      sample.task(kept: [was]).changes(to: []).map(\.after) == [
        sample.task().committed.first { $0.supply == was.supply && $0.months.overlaps(was.months) }
      ])
  }

  @Test func `differs by what went and what came, unit by unit`() throws {
    let (old, new) = (kept(), kept("2030-05", "2031-01"))
    let other = kept(supply: .pledge("P2"))
    let task = try sample().task(kept: [old])
    #expect(task.changes(to: [old]) == [])
    #expect(
      task.changes(to: [new, other]) == [
        PlanChange(before: old, after: new, isForced: false),
        PlanChange(before: nil, after: other, isForced: false),
      ])
    #expect(try sample().task().changes(to: [new]) == [])
  }

  @Test func `is named and numbered back and forth`() throws {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.require("L2", type: "AVN")
    try sample.pledge("P1", quantity: 2)
    try sample.pledge("P2", .people, of: "BRAVO")
    try sample.pledge("P3", .equipment, level: .none)
    try sample.pledge("P4", .equipment, level: .none)
    try sample.pledge("P5", type: "AVN")
    let task = sample.task()
    let index = WayIndex(task)
    let problem = try ForceProblem(task)
    for option in problem.options.indices {
      let tour = ForceProblem.Tour(option: option, start: 5, end: 12)
      let planned = try #require(index.planned(tour))
      #expect(index.tour(of: planned) == tour)
      #expect(index.allows(planned) == problem.allows(tour))
    }
    #expect(index.place(of: problem.options.count) == nil)
    #expect(index.planned(ForceProblem.Tour(option: -1, start: 0, end: 6)) == nil)
  }
}
