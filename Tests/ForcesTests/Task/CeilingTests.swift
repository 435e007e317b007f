import Basics
import Capabilities
import Council
import HiGHSSolver
import Testing

@testable import Forces

@Suite struct `The ceiling of a mission` {
  /// Three units of a hundred people required, two pledged, one in place until April.
  private func sample(police: Int? = 0, troops: Int? = 250) throws -> FactSample {
    var sample = try FactSample()
    try sample.require("L1", 3)
    try sample.pledge("P1")
    try sample.pledge("P2", of: "BRAVO", strength: 110)
    try sample.deploy("D1", until: "2030-04-30", strength: 100)
    sample.mandates = [
      try mandate("M1", from: "2029-06-01", until: "2030-06-30", troops: troops, police: police)
    ]
    return sample
  }

  private func mandate(
    _ id: Identifier<MandatePeriod>, from: String, until: String, troops: Int?, police: Int?
  ) throws -> MandatePeriod {
    try MandatePeriod(
      id: id, mission: "UNA", decision: try DocumentSymbol("S/RES/9999 (2029)"),
      adopted: day(from), start: day(from), end: after(until), change: .renewal, troops: troops,
      police: police, otherCeiling: "", ceilingConfidence: .seen, reportRule: .unknown, note: "",
      provenance: known)
  }

  private func step(_ from: String, _ people: Int) -> CeilingStep {
    CeilingStep(
      id: Identifier("C-\(from)"), mission: "UNA", from: month(from), people: people,
      provenance: known)
  }

  @Test func `is troops and police of the mandate, and goes on past the mandates that are known`()
    throws
  {
    let facts = try sample(police: 20).facts
    #expect(
      facts.ceilings(of: "UNA", in: months("2029-05", "2029-08")) == [270, 270, 270])
    #expect(facts.ceilings(of: "UNA", in: months("2031-01", "2031-02")) == [270])
    #expect(facts.ceilings(of: "UNB", in: months("2030-01", "2030-02")) == [nil])
    // A ceiling of troops alone says nothing of both together.
    #expect(
      try sample(police: nil).facts.ceilings(of: "UNA", in: months("2030-01", "2030-02")) == [nil])
  }

  @Test func `is the lower of the mandate's and of the last step of the transition plan`() throws {
    var sample = try sample()
    sample.register.ceilingSteps = [step("2030-05", 120), step("2030-03", 400)]
    #expect(
      sample.facts.ceilings(of: "UNA", in: months("2030-02", "2030-06")) == [250, 250, 250, 120])
  }

  @Test func `leaves a plan what stands already does not take`() throws {
    let task = try sample().task()
    #expect(task.budgets.map(\.subject) == [.ceiling("UNA")])
    #expect(task.budgets[0].capacity == [150, 150, 150, 150] + [Double](repeating: 250, count: 8))
    #expect(task.exceeded == [])
    #expect(
      task.supplies.map { $0.ways[0].draws } == [
        [TaskDraw(budget: 0, amount: 100)], [TaskDraw(budget: 0, amount: 110)],
      ])
  }

  @Test func `is not asked where all that is required would not use it up`() throws {
    #expect(try sample(troops: 330).task().budgets == [])
    #expect(try sample(troops: 329).task().budgets.count == 1)
    #expect(try sample(troops: nil).task().budgets == [])
  }

  @Test func `is not used up by those whom a contract brings`() throws {
    var sample = try sample()
    sample.register.contracts = [
      try Contract(
        id: "C1", mission: "UNA", unitType: "INF", quantity: 2, from: day("2030-01-01"),
        until: after("2030-12-31"), provenance: known)
    ]
    sample.register.requirements = []
    try sample.require("L1", 5)
    #expect(sample.task().budgets[0].capacity[6] == 250)
  }

  @Test func `that is lower than what stands is a question, and nobody is added`() throws {
    var sample = try sample()
    sample.register.ceilingSteps = [step("2030-02", 60), step("2030-04", 40)]
    let task = sample.task()
    #expect(
      task.exceeded == [
        TaskExcess(subject: .ceiling("UNA"), months: months("2030-02", "2030-05"), most: 60)
      ])
    #expect(task.budgets[0].capacity.prefix(6) == [150, 0, 0, 0, 40, 40])
    // The unit in place stays in the plan.
    #expect(task.committed.map(\.supply) == [.deployment("D1")])
  }

  @Test func `holds for missions of which no unit is on offer, as for what is asked`() throws {
    var sample = try sample()
    try sample.require("L2", 4, mission: "UNB")
    sample.register.ceilingSteps = [
      CeilingStep(
        id: "C", mission: "UNB", from: month("2029-01"), people: 150, provenance: known)
    ]
    #expect(sample.task().budgets.map(\.subject).contains(.ceiling("UNB")))
  }

  @Test func `leaves room for a relief in place, which counts from when it takes over`() throws {
    var sample = try FactSample()
    try sample.require("L1", 2, type: "AVN")
    try sample.pledge("P1", type: "AVN", strength: 50)
    try sample.deploy("D1", type: "AVN", until: "2030-05-31", strength: 50)
    sample.register.ceilingSteps = [step("2029-01", 50)]
    let task = sample.task()
    #expect(task.budgets[0].capacity.prefix(7) == [0, 0, 0, 0, 0, 50, 50])
    let problem = try ForceProblem(task)
    let relief = ForceProblem.Tour(option: 0, start: 5, end: 12)
    #expect(problem.arrival(of: relief) == 4)
    #expect(ForceResidual(of: problem).fits(relief))
  }

  @Test func `is kept by the plan, which its checker holds`() async throws {
    let planner = ForcePlanner(engine: ForceEngine(solver: HiGHS()))
    var sample = try sample()
    let free = try await planner.plan(
      for: sample.task(), limits: ForceLimits(iterations: 20))
    // 150 people beside the unit in place until April, 250 from then on: both come in May.
    #expect(
      free.tours.filter { !$0.isCommitted && $0.months.contains(month("2030-06")) }.count == 2)
    sample.register.ceilingSteps = [step("2030-02", 130)]
    let task = sample.task()
    let low = try await planner.plan(for: task, limits: ForceLimits(iterations: 20))
    #expect(low.check.holds)
    for month in months("2030-02", "2031-01") {
      #expect(low.tours.count { $0.months.contains(month) } <= 1)
    }
    #expect(low.unmet.flatMap(\.reasons).contains { $0.rule == .missionCeiling })
    // The same tours, were they planned under it, are found out.
    let check = ForcePlanChecker(task: task).check(
      tours: free.tours, objective: free.objective, bound: free.bound, boundBy: free.boundBy,
      certificate: free.certificate)
    #expect(check.broken.contains { $0.rule == .missionCeiling })
  }
}
